using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// A cue in its sentence, and what the words around it do. Beyond the sentence there is nothing, and in an endless one
/// as little beyond a hundred words. Its grammar is that of English, whatever the pack.
/// </summary>
internal readonly ref struct CuePlace
{
    // Tokens between the two commas of an aside. A judgement.
    private const int Aside = 14;
    // Tokens before the verb in which its subject begins. A judgement.
    private const int SubjectReach = 24;
    // Tokens behind the modal verb in which its main verb stands. A judgement.
    private const int VerbReach = 12;
    // See above; it bounds the time of endless sentences. A judgement.
    private const int Reach = 100;

    private readonly HedgingPack _pack;
    private readonly CuePlaceWords _words;
    private readonly AnnotatedText _text;
    private readonly TokenReader _reader;

    public CuePlace(HedgingPack pack, AnnotatedText text, Sentence sentence, in CueMatch match)
    {
        _pack = pack;
        _words = pack.CuePlaceWords;
        _text = text;
        _reader = new TokenReader(text.Text, text.Tokens);
        (First, End) = (match.Core, match.CoreEnd);
        (Start, Stop) = (Math.Max(sentence.FirstToken, First - Reach), Math.Min(sentence.EndToken, End + Reach));
        IsQuestion = _reader.Is(sentence.EndToken - 1, "?") || _reader.Is(sentence.EndToken - 2, "?");
    }

    /// <summary>Index of the first token of the sentence.</summary>
    public int Start { get; }

    /// <summary>Index just behind its last token.</summary>
    public int Stop { get; }

    /// <summary>Index of the first token of the cue.</summary>
    public int First { get; }

    /// <summary>Index just behind its last token.</summary>
    public int End { get; }

    public TokenReader Reader => _reader;

    public bool IsQuestion { get; }

    public ReadOnlySpan<char> this[int i] => i >= Start && i < Stop ? _reader[i] : [];

    public bool Is(int i, string word) => this[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, WordSet words) => i >= Start && i < Stop && words.Contains(_reader[i]);

    public bool IsNumber(int i) => i >= Start && i < Stop && (_reader.IsNumber(i) || Tag(i) == PartOfSpeech.Numeral);

    /// <summary>Whether the sentence is over there, or a mark stands there.</summary>
    public bool IsBorder(int i) =>
        i < Start || i >= Stop || !_reader.IsWord(i) && !_reader.IsNumber(i) && !_reader.IsSymbol(i);

    public PartOfSpeech? Tag(int i) => i >= Start && i < Stop && !_text.Tags.IsEmpty ? _text.Tags[i] : null;

    public bool IsNoun(int i) => Tag(i) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    /// <summary>Whether a person's name stands there.</summary>
    public bool IsPersonName(int i)
    {
        if (Tag(i) != PartOfSpeech.ProperNoun)
            return false;
        int at = _text.Tokens[i].Start, low = 0, high = _text.Entities.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_text.Entities[middle].Span.End <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _text.Entities.Length && _text.Entities[low] is { Kind: EntityKind.Person } entity
            && entity.Span.Start <= at;
    }

    /// <summary>Whether any of the words stands from one token to before another.</summary>
    public bool Has(int from, int end, WordSet words)
    {
        for (int i = Math.Max(from, Start); i < Math.Min(end, Stop); i++)
        {
            if (words.Contains(_reader[i]))
                return true;
        }
        return false;
    }

    /// <summary>
    /// The main word of the subject of the auxiliary or verb at the cue, and the first token of the subject; -1 where
    /// none is seen.
    /// </summary>
    public (int Head, int First) Subject()
    {
        int last = First - 1;
        if (Is(last, ",") && LastComma(last - 1) is > -1 and var comma)
            last = comma - 1;
        int start = last + 1;
        while (start > Start && last - start < SubjectReach && !OpensClause(start - 1))
            start--;
        return HeadFrom(start, last + 1);
    }

    /// <summary>
    /// The bare verb behind the modal verb at the cue: behind <c>be</c> the participle. -1 where none is seen.
    /// </summary>
    public int Verb(out bool passive, out bool interrupted)
    {
        (passive, interrupted) = (false, false);
        for (int i = End; i < Math.Min(Stop, End + VerbReach); i++)
        {
            if (Is(i, ",") && NextComma(i + 1) is > -1 and var comma)
                (i, interrupted) = (comma,
                    interrupted || IsAny(i + 1, _words.Bounds) && !_words.NoBounds.Contains(this[i + 2]));
            else if (Tag(i) == PartOfSpeech.Adverb || _words.Between.Contains(this[i]) || this[i].EndsWith("ly"))
                continue;
            else if (Is(i, "be"))
                passive = true;
            else if (!passive && IsAny(i, _words.Openers))
                (i, interrupted) = (BehindPhrase(i) - 1, true);
            else
                return IsBorder(i) ? -1 : i;
        }
        return -1;
    }

    /// <summary>The first word behind a phrase that a preposition opens, where a common verb stands.</summary>
    private int BehindPhrase(int i)
    {
        for (int j = i + 2; j < Math.Min(Stop, i + VerbReach); j++)
        {
            if (IsBorder(j))
                break;
            if (_pack.Permissions.IsAct(_reader[j]) && !IsAny(j - 1, _words.Openers)
                && !_pack.Language.SourceWords.IsDeterminer(_reader[j - 1]))
                return j;
        }
        return i + 1;
    }

    private bool OpensClause(int i) =>
        IsBorder(i) && !(_reader[i] is "’" or "'" or "-" or "/" or "(" or ")") || IsAny(i, _words.Links)
        || Is(i, "that") && Tag(i - 1) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adjective;

    /// <summary>
    /// The last word of the first run of nouns that no preposition leads; of the last run where all have one.
    /// </summary>
    private (int Head, int First) HeadFrom(int start, int end)
    {
        int head = -1, first = start;
        bool led = false;
        for (int i = start; i < end; i++)
        {
            PartOfSpeech? tag = Tag(i);
            bool noun = tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
                && !_words.Relatives.Contains(this[i]);
            if (noun)
                (head, first) = (i, head < 0 && led ? i : first);
            else if (head >= 0 && !led)
                break;
            else if (tag is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction)
                led = true;
            else if (head >= 0)
                (led, head, first) = (false, -1, i);
        }
        return (head, first);
    }

    private int LastComma(int from)
    {
        for (int i = from; i >= Math.Max(Start + 1, from - Aside); i--)
        {
            if (Is(i, ","))
                return i;
        }
        return -1;
    }

    private int NextComma(int from)
    {
        for (int i = from; i < Math.Min(Stop, from + Aside); i++)
        {
            if (Is(i, ","))
                return i;
        }
        return -1;
    }
}
