using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Looks again at a quantity that the words alone leave open, with the parts of speech: a year or a count, a name or a
/// number, a rank or a verb. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class QuantityReview(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;

    private readonly WordSet _secondFollowers = pack.Words("numbers", "second-follower");

    private readonly WordSet _verbLeads = pack.Words("numbers", "verb-lead");

    private readonly WordSet _secondObjects = pack.Words("numbers", "second-object");

    private readonly WordSet _seconders = pack.Words("numbers", "seconder");

    /// <summary>Set phrases in which a rank is none: <c>first aid</c>, a <c>second thought</c>.</summary>
    private readonly WordSet _firstThings = pack.Words("numbers", "first-thing");

    private readonly WordSet _secondThings = pack.Words("numbers", "second-thing");

    /// <summary>The index behind the quantity and its kind; no kind where it is none.</summary>
    public (int End, QuantityKind? Kind) Of(TokenReader reader, ImmutableArray<PartOfSpeech> tags,
        ImmutableArray<Quantity>.Builder before, int i, int end, QuantityKind kind)
    {
        if (tags.Length != reader.Count)
            return (end, kind);
        switch (kind)
        {
            case QuantityKind.Temporal when DateScanner.IsYearAt(reader, i):
                bool counting = before.Count > 0 && before[^1].Kind == QuantityKind.Cardinal
                    && (IsLink(reader, i - 1) && reader.IsNumber(i - 2)
                        || (reader[i - 1] is "," || reader.Is(i - 1, "and"))
                        && (reader.IsNumber(i - 3) || reader.IsNumber(i - 4)));
                bool pair = end <= i + 3 && IsLink(reader, i + 1) && DateScanner.IsYearAt(reader, i + 2);
                bool counted = pair
                    ? Counts(reader, tags, i) && pack.CountedYear.Is(reader, tags, i + 2, counting: true)
                    : end == i + 1 && pack.CountedYear.Is(reader, tags, i, counting);
                return counted ? (i + 1, QuantityKind.Cardinal) : (end, kind);
            case QuantityKind.Temporal
                when end == i + 1 && char.IsLower(reader[i][0]) && _calendarWords.IsMonthInAnyCase(reader[i])
                    && tags[i] is PartOfSpeech.Auxiliary or PartOfSpeech.Verb:
                return (end, null);
            case QuantityKind.Ordinal when end == i + 1 && IsNoRank(reader, i):
                return (end, null);
            case QuantityKind.Cardinal when end == i + 1 && reader.IsNumber(i) && BeginsWithName(reader, tags, i):
                return (end, QuantityKind.Reference);
            case QuantityKind.Reference
                when end == i + 1 && i > 0 && tags[i - 1] == PartOfSpeech.Verb && !reader.Touches(i)
                    && CountsNoun(reader, tags, i):
                return (end, QuantityKind.Cardinal);
            default:
                return (end, kind);
        }
    }

    /// <summary><c>One day the pump failed</c>: some day, told and not counted.</summary>
    public bool IsSomeDay(TokenReader reader, int i) =>
        reader.Is(i, "one")
        && (reader.Is(i + 1, "day")
            || reader.IsWord(i + 1)
            && (_calendarWords.IsPartOfDay(reader[i + 1]) || _calendarWords.IsSeason(reader[i + 1])
                || _calendarWords.IsWeekday(reader[i + 1])))
        && (i == 0 || !reader.SameLine(i - 1, i) || reader.Kind(i - 1) == TokenKind.Punctuation
            || reader.Is(i - 1, "then") || reader.Is(i - 1, "and"))
        && !_secondFollowers.Contains(reader[i + 2]);

    private static bool Counts(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i) =>
        i > 0 && reader.SameLine(i - 1, i) && tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    private bool IsLink(TokenReader reader, int i) => reader[i] is "-" or "–" || _verbLeads.Contains(reader[i]);

    /// <summary><c>I second the motion</c>, <c>first aid</c>.</summary>
    private bool IsNoRank(TokenReader reader, int i)
    {
        if (reader.Is(i, "second") && _seconders.Contains(reader[i - 1]) && _secondObjects.Contains(reader[i + 1]))
            return true;
        return reader.Is(i, "first") && _firstThings.Contains(reader[i + 1])
            || reader.Is(i, "second") && _secondThings.Contains(reader[i + 1])
            || reader.Is(i + 1, "to") && reader.Is(i + 2, "none");
    }

    /// <summary>A number behind a name that begins the sentence: <c>Apollo 11 landed</c>.</summary>
    private bool BeginsWithName(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i) =>
        i > 0 && reader[i].Length <= 3 && reader.SameLine(i - 1, i) && !reader.Touches(i)
        && tags[i - 1] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && reader.IsWord(i - 1)
        && char.IsUpper(reader[i - 1][0])
        && (i == 1 || !reader.SameLine(i - 2, i - 1) || reader[i - 2] is "." or "!" or "?" or "“" or "\"")
        && !_calendarWords.IsMonth(reader[i - 1]) && !_calendarWords.IsWeekday(reader[i - 1])
        && reader.IsWord(i + 1)
        && reader.SameLine(i, i + 1)
        && (tags[i + 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || _functionWords.Contains(reader[i + 1])
            || reader[i + 1].EndsWith("ed")
            || tags[i - 1] == PartOfSpeech.ProperNoun && !CountsNoun(reader, tags, i) && !reader.Is(i + 1, "people"));

    private static bool CountsNoun(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i) =>
        reader.IsWord(i + 1) && reader.SameLine(i, i + 1) && tags[i + 1] == PartOfSpeech.Noun
        && char.IsLower(reader[i + 1][0]) && reader[i + 1] is [.., not 's', 's'];
}
