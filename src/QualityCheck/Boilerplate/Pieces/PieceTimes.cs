using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Dates, times of the day and times ago, as sites stamp them on their pages.</summary>
internal static class PieceTimes
{
    private static readonly WordSet Words = new(
        "january february march april may june july august september october november december jan feb mar apr jun jul "
        + "aug sep sept oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm "
        + "a.m p.m gmt utc bst est edt et ct cst cdt mt mst mdt pt pst pdt cet cest ist aest hrs noon midnight");

    private static readonly WordSet Units =
        new("second seconds sec secs minute minutes min mins hour hours hr hrs h m d w day days week weeks month "
            + "months year years yr yrs");
    private static readonly WordSet Counts = new("a an one two three four five six seven eight nine ten");
    private static readonly WordSet Alone = new("today yesterday now");
    private static readonly WordSet Links = new("on at of the last just about around over and");

    /// <summary>Where the time ends that stands here; −1 where none does.</summary>
    public static int End(PieceText text, int at)
    {
        int end = -1;
        for (int i = at; text.TryWord(i, out TextSpan word); i = word.End)
        {
            if (Ago(text, word) is var ago && ago > 0)
                return ago;
            ReadOnlySpan<char> span = text.Of(word);
            if (Alone.Contains(span) || Words.Contains(span)
                || char.IsAsciiDigit(span[0]) && (end < 0 || IsDated(text, word)))
                end = word.End;
            else if (!Links.Contains(span))
                break;
        }
        return end;
    }

    /// <summary>Whether the number belongs to a date or time: no sentence of the article begins with it.</summary>
    private static bool IsDated(PieceText text, TextSpan word) =>
        !text.TryWord(word.End, out TextSpan next) || !text.IsLower(next) || Words.Contains(text.Of(next))
        || Links.Contains(text.Of(next))
        || text.Text.AsSpan(word.End, next.Start - word.End).ContainsAny(':', ',', '/');

    private static int Ago(PieceText text, TextSpan count) =>
        (char.IsAsciiDigit(text.Text[count.Start]) || Counts.Contains(text.Of(count)))
            && text.TryWord(count.End, out TextSpan unit)
            ? Units.Contains(text.Of(unit)) && text.TryWord(unit.End, out TextSpan ago) && text.Is(ago, "ago")
                ? ago.End
                : text.Is(unit, "ago") ? unit.End : -1
            : -1;
}
