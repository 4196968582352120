using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Tells which name a token belongs to, and whom a pronoun can stand for.</summary>
internal sealed class NameIndex
{
    // Characters from a name to a pronoun that can stand for it. A judgement.
    private const int LongestWay = 1_500;
    // Names that are looked at for a pronoun; it bounds the time. A judgement.
    private const int MostNames = 24;
    // Characters from a pronoun to the name that comes after it. A judgement.
    private const int LongestLead = 240;
    // Tokens of a text that is a headline alone. A judgement.
    private const int LongestHeadline = 16;
    // Letters of a surname that no list has. A judgement.
    private const int ShortestSurname = 3;

    private readonly LanguagePack _pack;
    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly ImmutableArray<Entity> _entities;
    private readonly int[] _entityOf;
    private HashSet<string>? _surnames;

    public NameIndex(LanguagePack pack, string text, ImmutableArray<Token> tokens, ImmutableArray<Entity> entities)
    {
        (_pack, _text, _tokens, _entities) = (pack, text, tokens, entities);
        _entityOf = new int[tokens.Length];
        Array.Fill(_entityOf, -1);
        int token = 0;
        for (int e = 0; e < entities.Length; e++)
        {
            while (token < tokens.Length && tokens[token].Start < entities[e].Span.Start)
                token++;
            for (int i = token; i < tokens.Length && tokens[i].Start < entities[e].Span.End; i++)
                _entityOf[i] = e;
        }
    }

    public bool IsName(int token) => (uint)token < (uint)_entityOf.Length && _entityOf[token] >= 0;

    public bool IsOneName(int token, int other) =>
        IsName(token) && IsName(other) && _entityOf[token] == _entityOf[other];

    /// <summary>Whether a name stands among the tokens.</summary>
    public bool Any(int start, int end) => _entityOf.AsSpan(start, end - start).IndexOfAnyExcept(-1) >= 0;

    public bool Is(int token, EntityKind kind) => IsName(token) && KindOf(token) == kind;

    public EntityKind KindOf(int token) => _entities[_entityOf[token]].Kind;

    /// <summary>
    /// The nearest earlier name the pronoun can stand for, and whether there is only one such name near.
    /// </summary>
    public (Entity? Nearest, bool Clear) Antecedent(int pronoun)
    {
        bool thing = _text[_tokens[pronoun].Start] is 'i' or 'I';
        int offset = _tokens[pronoun].Start;
        Entity? nearest = null;
        bool clear = true;
        for (int e = Before(offset), seen = 0; e >= 0 && seen < MostNames
            && offset - _entities[e].Span.End < LongestWay; e--, seen++)
        {
            Entity entity = _entities[e];
            if (thing ? entity.Kind != EntityKind.Organization : entity.Kind != EntityKind.Person)
                continue;
            if (nearest is null)
                nearest = entity;
            else
                clear &= IsSame(nearest.Value, entity);
        }
        return nearest is null && !thing ? (After(pronoun), true) : (nearest, clear);
    }

    /// <summary>
    /// Whether the only word before a verb can be somebody's name that is not known as one: <c>Brandt says that</c>.
    /// </summary>
    public bool MayBeSurname(TokenReader reader, int i) =>
        reader[i] is { Length: >= ShortestSurname } word && char.IsUpper(word[0]) && char.IsLower(word[1]) && !IsName(i)
        && !_pack.FunctionWords.Contains(word) && !_pack.Verbs.IsBare(word) && !_pack.ClauseWords.IsAdverb(word)
        && _pack.SourceWords.KindOf(word) == SourceKind.None && !_pack.NameWords.IsAbstract(word);

    /// <summary>
    /// Whether the text has the word as the name of a person, or has nothing but a headline to tell by.
    /// </summary>
    public bool IsSurname(ReadOnlySpan<char> word)
    {
        if (_surnames is null)
        {
            _surnames = new HashSet<string>(StringComparer.Ordinal);
            foreach (Entity entity in _entities)
            {
                if (entity.Kind != EntityKind.Person)
                    continue;
                int space = _text.LastIndexOf(' ', entity.Span.End - 1, entity.Span.Length);
                // A name of one word counts where the text begins with it.
                if (space >= 0 || entity.Span.Start == 0)
                    _surnames.GetAlternateLookup<ReadOnlySpan<char>>()
                        .Add(_text.AsSpan((space + 1)..entity.Span.End));
            }
        }
        return _surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || _tokens.Length <= LongestHeadline;
    }

    /// <summary>
    /// The person that a sentence soon after begins with: of whom <c>she said</c> tells before the name comes.
    /// </summary>
    private Entity? After(int pronoun)
    {
        int offset = _tokens[pronoun].Start;
        for (int e = Before(offset) + 1; e < _entities.Length && _entities[e].Span.Start - offset < LongestLead; e++)
        {
            if (_entities[e].Kind == EntityKind.Person)
                return _text.AsSpan(offset, _entities[e].Span.Start - offset).TrimEnd() is [..,
                    '.' or '!' or '?' or '”' or '"'] ? _entities[e] : null;
        }
        return null;
    }

    /// <summary>Whether the one name is the beginning or the end of the other.</summary>
    private bool IsSame(Entity a, Entity b)
    {
        ReadOnlySpan<char> one = a.Span.In(_text), other = b.Span.In(_text);
        return one.EndsWith(other) || other.EndsWith(one) || one.StartsWith(other) || other.StartsWith(one);
    }

    private int Before(int offset)
    {
        int low = 0, high = _entities.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_entities[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
