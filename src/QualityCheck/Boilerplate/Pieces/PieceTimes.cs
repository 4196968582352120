using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Dates, times of the day and times ago, as sites stamp them on their pages.</summary>
internal static class PieceTimes
{
    private static readonly WordSet Words = WordSet.Union(LanguagePack.English.Words("calendar", "month"),
        LanguagePack.English.Words("calendar", "day"), LanguagePack.English.Words("calendar", "short-day"),
        LanguagePack.English.Words("boilerplate", "clock"));

    private static readonly WordSet Units = LanguagePack.English.Words("boilerplate", "time-unit");
    private static readonly WordSet Counts = LanguagePack.English.Words("boilerplate", "time-count");
    private static readonly WordSet Alone = LanguagePack.English.Words("boilerplate", "time-alone");
    private static readonly WordSet Links = LanguagePack.English.Words("boilerplate", "time-joint");

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
