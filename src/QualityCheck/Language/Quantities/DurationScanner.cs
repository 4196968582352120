using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads durations and ages: a number and a unit of time. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class DurationScanner(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly NumberWords _numberWords = pack.NumberWords;
    private readonly Units _units = pack.Units;

    private readonly WordSet _ageWords = pack.Words("times", "age");

    private readonly WordSet _more = pack.Words("times", "more");

    private readonly WordSet _durationLeads = pack.Words("times", "duration-lead");

    private readonly WordSet _wholeWords = pack.Words("times", "whole");

    private readonly WordSet _longUnits = pack.Words("times", "long-unit");

    private readonly WordSet _shortUnits = pack.Words("times", "short-unit");

    /// <summary>
    /// The index behind the duration or age that begins at <paramref name="i"/>; <paramref name="i"/> where there is
    /// none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (_ageWords.Contains(reader[i]))
            return AfterAge(reader, i);
        if (_more.Contains(reader[i]) && reader.Is(i + 1, "than"))
            return AfterAmount(reader, i + 2) is var compared && compared > i + 2 ? compared : i;
        return AfterAmount(reader, i);
    }

    /// <summary>
    /// The index behind the unit of time that the number before <paramref name="end"/> counts; <paramref name="end"/>
    /// where there is none.
    /// </summary>
    public int AfterUnit(TokenReader reader, int end)
    {
        int unit = reader[end] is "-" or "–" && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (!reader.SameLine(end - 1, unit))
            return end;
        if (unit == end && reader.IsWord(end) && (_calendarWords.IsPointer(reader[end]) || reader.Is(end, "more"))
            && _calendarWords.IsManyPeriods(reader[end + 1]))
            return end + 2;
        if (unit == end && reader.IsWord(end)
            && (_calendarWords.IsPeriodKind(reader[end]) || _wholeWords.Contains(reader[end]))
            && _units.IsTime(reader[end + 1]))
            unit++;
        if (!reader.IsWord(unit))
            return end;
        ReadOnlySpan<char> word = reader[unit];
        int hyphen = word.IndexOf('-');
        if (!_units.IsTime(hyphen > 0 ? word[..hyphen] : word))
            return unit == end && word is "yo" or "y"
                && (word is "yo" || reader[end + 1] is "/" && reader[end + 2] is "o")
                ? word is "yo" ? end + 1 : end + 3
                : end;
        return AfterTail(reader, unit + 1);
    }

    private int AfterAmount(TokenReader reader, int i)
    {
        int number = pack.NumberScanner.EndOf(reader, i);
        if (number > i)
        {
            if (reader.IsNumber(number - 1) && _units.IsGluedTime(NumberScanner.Letters(reader[number - 1]))
                && reader[number - 1] is not ([.., 's'] or "2D" or "3D" or "4D")
                && NumberScanner.Letters(reader[number - 1]).Length < reader[number - 1].Length)
                return AfterMore(reader, number);
            if (pack.NumberScanner.IsOrdinal(reader, i, number))
                return i;
            int article = (reader.Is(number, "a") || reader.Is(number, "an")) && reader[number - 1] is "½"
                ? number + 1
                : number;
            int end = AfterUnit(reader, article);
            if (end > article)
                return AfterMore(reader, end);
            int upper = AfterDash(reader, number);
            return upper > number && AfterUnit(reader, upper) is var range && range > upper ? range : i;
        }
        if (reader.IsWord(i) && reader[i].IndexOf('-') is var hyphen and > 0
            && _numberWords.IsCardinal(reader[i][..hyphen]))
            return IsJoined(reader[i][(hyphen + 1)..]) ? AfterTail(reader, i + 1) : i;
        if (reader.Is(i, "half") && (reader.Is(i + 1, "a") || reader.Is(i + 1, "an"))
            && _units.IsTime(reader[i + 2]))
            return AfterTail(reader, i + 3);
        return AfterArticle(reader, i);
    }

    /// <summary>
    /// A duration without a number counts where it is placed: <c>a week ago</c>, <c>a few months later</c>, <c>in a
    /// year</c>.
    /// </summary>
    private int AfterArticle(TokenReader reader, int i)
    {
        bool article = reader.Is(i, "a") || reader.Is(i, "an");
        int unit = article ? i + 1 : i;
        bool half = article && reader.Is(unit, "half"),
            few = reader.Is(unit, "few") || !article && reader.Is(unit, "several");
        if (half || few)
            unit++;
        else if (!article)
            return i;
        if (article && Possessive.Ends(reader[unit]) && _units.IsTime(Possessive.Without(reader[unit]))
            && reader.Is(unit + 1, "time"))
            return unit + 2;
        if (!reader.IsWord(unit) || !_units.IsTime(reader[unit]))
            return i;
        int end = AfterTail(reader, unit + 1);
        return half || end > unit + 1
            || article && !few && _durationLeads.Contains(reader[i - 1]) && !reader.Is(end, "of")
            && !reader.Is(unit, "second") ? end : i;
    }

    /// <summary><c>three-year</c>, <c>ten-year-old</c>: the part behind the number.</summary>
    private bool IsJoined(ReadOnlySpan<char> unit)
    {
        int hyphen = unit.IndexOf('-');
        return _units.IsTime(hyphen > 0 ? unit[..hyphen] : unit);
    }

    private int AfterDash(TokenReader reader, int end) =>
        reader[end] is "-" or "–" && reader.IsNumber(end + 1) && reader.SameLine(end, end + 1)
            ? pack.NumberScanner.EndOf(reader, end + 1)
            : end;

    /// <summary>
    /// Takes what is added to the duration: <c>3 hours 30 minutes</c>, <c>one year and a quarter</c>.
    /// </summary>
    private int AfterMore(TokenReader reader, int end)
    {
        if (reader.Is(end, "and")
            && (reader.Is(end + 1, "half")
                || reader.Is(end + 1, "a") && (reader.Is(end + 2, "half") || reader.Is(end + 2, "quarter"))))
            return reader.Is(end + 1, "half") ? end + 2 : end + 3;
        int number = reader.Is(end, "and") ? end + 1 : end;
        if (!reader.SameLine(end - 1, number) || reader.IsNumber(end - 1) || !(reader[end - 1] is [.., 'r' or 's'])
            || !_longUnits.Contains(reader[end - 1]))
            return end;
        int amount = pack.NumberScanner.EndOf(reader, number);
        return amount > number && reader.IsWord(amount) && _shortUnits.Contains(reader[amount])
            && !reader.Is(amount + 1, "ago")
            ? AfterTail(reader, amount + 1)
            : end;
    }

    /// <summary>
    /// Takes what places a duration in time or makes it an age: <c>ago</c>, <c>from now</c>, <c>old</c>, <c>of age</c>.
    /// </summary>
    private static int AfterTail(TokenReader reader, int end)
    {
        if (reader.Is(end, "ago")
            || (reader.Is(end, "earlier") || reader.Is(end, "later")) && !reader.Is(end + 1, "this")
            || reader.Is(end, "old") || reader.Is(end, "hence"))
            return end + 1;
        if (reader[end] is "-" && reader.Touches(end) && reader.Is(end + 1, "old"))
            return end + 2;
        return reader.Is(end, "of") && reader.Is(end + 1, "age") || reader.Is(end, "from") && reader.Is(end + 1, "now")
            ? end + 2
            : end;
    }

    private int AfterAge(TokenReader reader, int i)
    {
        int at = reader.Is(i + 1, "of") && reader.IsNumber(i + 2) ? i + 2 : i + 1;
        if (!reader.SameLine(i, at)
            || pack.NumberScanner.EndOf(reader, at) is var end
            && (end == at || !reader.IsNumber(at) && end > at + 2 || pack.NumberScanner.IsOrdinal(reader, at, end)))
            return i;
        return (reader[end] is "-" or "–" || reader.Is(end, "to")) && reader.IsNumber(end + 1)
            ? end + 2
            : AfterUnit(reader, end);
    }
}
