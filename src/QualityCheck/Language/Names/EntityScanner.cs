using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds names by their capitals. The first word of a sentence counts only with company: the next word is capitalised
/// too, or the same word stands capitalised inside a sentence elsewhere and nowhere in lower case. Title-case headlines
/// name only what the text names. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class EntityScanner(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly NameWords _nameWords = pack.NameWords;
    private readonly ReportingVerbs _reportingVerbs = pack.ReportingVerbs;
    private readonly SourceWords _sourceWords = pack.SourceWords;

    private readonly WordSet _particles = pack.Words("name-words", "particle");

    private readonly WordSet _nationalities = pack.Words("name-words", "nationality");


    public ImmutableArray<Entity> Scan(string text, ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences, CancellationToken cancellationToken)
    {
        HashSet<string> known = CapitalisedInside(text, tokens, sentences, cancellationToken);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var reader = new TokenReader(text, tokens);
        for (int s = 0; s < sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = sentences[s];
            bool headline = pack.TitleCase.IsHeadline(reader, sentences, s);
            int i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                int end = RunEnd(reader, i, sentence.EndToken);
                if (end == i)
                {
                    i++;
                    continue;
                }
                bool inside = i > FirstWord(reader, sentence) && !IsOpening(reader[i - 1]);
                if (headline ? AllKnown(reader, i, end, names) : inside || CountsAtBeginning(reader, i, end, names))
                    Add(text, tokens, reader, i, end, entities);
                i = end;
            }
        }
        return entities.DrainToImmutable();
    }

    private void Add(string text, ImmutableArray<Token> tokens, TokenReader reader, int start, int end,
        ImmutableArray<Entity>.Builder entities)
    {
        bool titled = false;
        while (start < end
            && (_nameWords.IsTitle(reader[start]) || reader.Is(start, ".")
                || titled && (reader.Is(start, "of") || reader.Is(start, "State"))))
        {
            titled = true;
            start++;
        }
        if (start == end || end == start + 1 && _nameWords.IsCommonInitialism(Possessive.Without(reader[start])))
            return;
        int close = tokens[end - 1].End;
        if (text.AsSpan(0, close).EndsWith("'s") || text.AsSpan(0, close).EndsWith("’s"))
            close -= 2;
        if (close > tokens[start].Start)
            entities.Add(
                new Entity(TextSpan.FromBounds(tokens[start].Start, close), KindOf(reader, start, end, titled)));
    }

    private EntityKind KindOf(TokenReader reader, int start, int end, bool titled)
    {
        if (titled)
            return EntityKind.Person;
        for (int i = start; i < end; i++)
        {
            if (_nameWords.NamesOrganization(reader[i]))
                return EntityKind.Organization;
        }
        ReadOnlySpan<char> last = reader[end - 1];
        if (_nameWords.NamesPlace(last) || _nameWords.NamesPlace(reader[start]))
            return EntityKind.Location;
        for (int i = start; i < end; i++)
        {
            if (IsAcronym(reader[i]))
                return reader[i].Contains('.') && end == start + 1 ? EntityKind.Location : reader[i].Contains('.')
                    ? EntityKind.Person
                    : EntityKind.Organization;
        }
        if (end == start + 1 && IsDemonym(last))
            return EntityKind.Misc;
        if (_nameWords.LeadsToPlace(reader[start - 1])
            || reader.Is(start - 1, ",") && start > 1 && char.IsUpper(reader[start - 2][0])
            && _nameWords.LeadsToPlace(reader[start - 3]))
            return EntityKind.Location;
        return EntityKind.Person;
    }

    private bool IsDemonym(ReadOnlySpan<char> word) =>
        word.EndsWith("ian") || word.EndsWith("ish") || word.EndsWith("ese") || word.EndsWith("ean")
        || word.EndsWith("ican") || _nationalities.Contains(word);

    /// <summary>
    /// The index behind the run of capitalised words that begins at <paramref name="i"/>, with the small words inside
    /// it.
    /// </summary>
    private int RunEnd(TokenReader reader, int i, int limit)
    {
        if (!IsCapital(reader, i))
            return i;
        int end = i + 1;
        while (end < limit)
        {
            if (Possessive.Ends(reader[end - 1]))
                break;
            if (IsCapital(reader, end) && reader.SameLine(end - 1, end))
                end++;
            else if (reader.Is(end, ".") && reader.Touches(end)
                && (reader[end - 1].Length == 1 || _nameWords.IsTitle(reader[end - 1])) && end + 1 < limit
                && IsCapital(reader, end + 1))
                end += 2;
            else if (_particles.Contains(reader[end]) && end + 1 < limit && IsCapital(reader, end + 1))
                end += 2;
            else if (reader.Is(end, "of") && reader.Is(end + 1, "the") && end + 2 < limit && IsCapital(reader, end + 2))
                end += 3;
            else if (end + 1 < limit && IsCapital(reader, end + 1) && !IsAcronym(reader[end + 1])
                && pack.OrganizationSubject.GoesOn(reader, i, end))
                end += 2;
            else if (reader.Is(end, "for") && _nameWords.NamesOrganization(reader[end - 1]) && end + 1 < limit
                && IsCapital(reader, end + 1))
                end += 2;
            else
                break;
        }
        return end;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    private bool IsCapital(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return false;
        ReadOnlySpan<char> word = reader[i];
        return char.IsUpper(word[0]) && !_functionWords.Contains(word)
            && !_functionWords.Contains(Possessive.Without(word))
            && !_calendarWords.IsDay(word)
            && (!_calendarWords.IsMonth(word) || pack.MonthName.IsPerson(reader, i))
            && !IsCompoundAdjective(word);
    }

    /// <summary><c>German-speaking</c>, <c>EU-based</c>: what follows the last hyphen is no name.</summary>
    private static bool IsCompoundAdjective(ReadOnlySpan<char> word) =>
        word.LastIndexOf('-') is var hyphen && hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1])
        && (word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("en") || word.EndsWith("style"));

    private bool CountsAtBeginning(TokenReader reader, int i, int end,
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names) =>
        end > i + 1 || names.Contains(Possessive.Without(reader[i])) || IsAcronym(reader[i])
        || Possessive.Ends(reader[i])
        || _reportingVerbs.KindOf(reader[end]) == ReportingVerb.Core && !_sourceWords.IsNobody(reader[i]);

    private static bool AllKnown(TokenReader reader, int i, int end,
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        for (int at = i; at < end; at++)
        {
            if (!names.Contains(Possessive.Without(reader[at])))
                return false;
        }
        return true;
    }

    private HashSet<string> CapitalisedInside(string text, ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names = known.GetAlternateLookup<ReadOnlySpan<char>>(),
            lower = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new TokenReader(text, tokens);
        for (int s = 0; s < sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = sentences[s];
            if (pack.TitleCase.IsHeadline(reader, sentences, s))
                continue;
            for (int i = FirstWord(reader, sentence) + 1; i < sentence.EndToken; i++)
            {
                if (IsCapital(reader, i) && !IsOpening(reader[i - 1]))
                    names.Add(Possessive.Without(reader[i]));
                else if (reader.IsWord(i) && char.IsLower(reader[i][0]))
                    lower.Add(reader[i]);
            }
        }
        known.RemoveWhere(words.Contains);
        return known;
    }

    /// <summary>Whether the word behind it begins something, with a capital that tells nothing.</summary>
    private static bool IsOpening(ReadOnlySpan<char> before) => before is ":" or "•" or "|" or "→" or "✓" or "✅";

    private static int FirstWord(TokenReader reader, Sentence sentence)
    {
        int i = sentence.FirstToken;
        while (i < sentence.EndToken && !reader.IsWord(i))
            i++;
        return i;
    }
}
