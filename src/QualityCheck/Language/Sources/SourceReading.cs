using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells of a noun phrase whether it can speak, and whether that makes it somebody. Its grammar is that of English,
/// whatever the pack.
/// </summary>
internal sealed class SourceReading(LanguagePack pack)
{
    private readonly ReportingVerbs _reportingVerbs = pack.ReportingVerbs;
    private readonly SourceWords _sourceWords = pack.SourceWords;

    private readonly WordSet _personalQuantifiers = pack.Words("attribution", "personal-quantifier");

    private readonly WordSet _plurals = pack.Words("attribution", "plural");

    /// <summary>What the tokens stand for; the noun that counts ends before <paramref name="head"/>.</summary>
    public SourcePhrase Of(TokenReader reader, NameIndex names, int start, int head, int end)
    {
        if (head <= start)
            return default;
        bool determined = _sourceWords.IsDeterminer(reader[start]);
        if (determined && (head == start + 1 || _sourceWords.IsQuantifier(reader[head - 1])))
            return default;
        bool definite = determined && !reader.Is(start, "a") && !reader.Is(start, "an")
            || IsPossessive(reader, start, head);
        int last = head - 1;
        ReadOnlySpan<char> noun = reader[last];
        if (names.IsName(last) && !(IsPossessiveWord(noun) && last + 1 < head))
            return new SourcePhrase(start, end, true, !IsPossessiveWord(noun));
        bool counted = _sourceWords.IsQuantifier(reader[start]) || reader.IsNumber(start);
        bool named = !counted && (definite || names.Any(start, end));
        // Headlines leave out articles: "Minister warns".
        bool bare = !counted && !determined && !IsPlural(noun) && Opens(reader, start);
        bool chief = last > start && reader.Is(last, "executive") && reader.Is(last - 1, "chief");
        switch (chief ? SourceKind.Role : _sourceWords.KindOf(noun))
        {
            case SourceKind.Nobody or SourceKind.Hearsay or SourceKind.Evidence:
                return new SourcePhrase(start, end, false, true);
            case SourceKind.Expert:
                return new SourcePhrase(start, end, HasHouse(reader, names, start, head, end), true);
            case SourceKind.Agent:
                return new SourcePhrase(start, end,
                    !counted && IsPlural(noun) && HasHouse(reader, names, start, head, end), true);
            case SourceKind.Role or SourceKind.Body:
                return new SourcePhrase(start, end, named || bare || !determined && !counted && noun is "police", true);
            case SourceKind.Document:
                return new SourcePhrase(start, end, named, true);
            case SourceKind.Yardstick:
                return new SourcePhrase(start, end, definite, false);
            default:
                bool personal = noun.EndsWith("ologist") || noun.EndsWith("woman")
                    || noun.EndsWith("man") && noun.Length > 5 || noun.EndsWith("men")
                    || !determined && _personalQuantifiers.Contains(noun);
                return new SourcePhrase(start, end, definite && !personal, personal);
        }
    }

    /// <summary>
    /// Whether the house of those who speak is named: <c>engineers at Harbour Works</c>; a place is none.
    /// </summary>
    private bool HasHouse(TokenReader reader, NameIndex names, int start, int head, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool named = names.IsName(i), inside = i < head;
            bool place =
                names.Is(i, EntityKind.Location) && !names.IsOneName(i, i + 1)
                && !names.IsOneName(i - 1, i) || IsPlace(reader, i) || IsPlace(reader, i + 1);
            if (inside
                ? names.Is(i, EntityKind.Organization)
                : (named || char.IsUpper(reader[i][0])) && (!place && !reader.Is(head, "in") || reader.Is(head, "at")))
                return true;
        }
        return false;
    }

    private bool IsPlace(TokenReader reader, int i) =>
        reader.IsWord(i) && pack.NameLexicon.HintOf(reader[i]) is NameHint.City or NameHint.Country or NameHint.Place;

    /// <summary>Whether nothing belongs to the phrase that stands before it.</summary>
    private bool Opens(TokenReader reader, int start) =>
        start == 0 || reader.Gap(start).Contains('\n')
        || _reportingVerbs.KindOf(reader[start - 1]) != ReportingVerb.None
        || !reader.IsWord(start - 1) && !reader.IsNumber(start - 1) && !reader.Touches(start)
        || QuotationMarks.Opens(reader, start - 1);

    private bool IsPlural(ReadOnlySpan<char> noun) =>
        noun.EndsWith('s') && !noun.EndsWith("ss") || _plurals.Contains(noun);

    private static bool IsPossessive(TokenReader reader, int start, int head)
    {
        for (int i = start; i < head - 1; i++)
        {
            if (IsPossessiveWord(reader[i]))
                return true;
        }
        return false;
    }

    private static bool IsPossessiveWord(ReadOnlySpan<char> word) =>
        word.EndsWith("'s") || word.EndsWith("’s") || word.EndsWith("s’");
}
