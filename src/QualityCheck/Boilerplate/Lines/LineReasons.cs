using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Why a line that no cue took out is no part of the article, read off its words, its shape and the lines around it.
/// </summary>
internal static class LineReasons
{
    private const string Outside = "outside-main-content";
    private const int DateWords = 12;
    private const int CreditWords = 20;
    private const int SectionLines = 12;
    private const int MenuLines = 3;
    private const int TeaserWords = 4;

    private static readonly WordSet Credits =
        new("photo photos photograph photography photographer image images getty shutterstock unsplash istock reuters "
            + "courtesy illustration credit");
    private static readonly WordSet Legal =
        new("copyright cookies cookie privacy trademark trademarks disclaimer gdpr");
    private static readonly WordSet Actions =
        new("buy shop subscribe follow join download register donate order book try get");

    public static string Of(string text, Line line, LineRows rows, int i)
    {
        if (rows.Cue(i) is { } own)
            return own.Reason;
        LineFeatures features = rows.Features(i);
        LineSigns signs = rows.Signs(i);
        ReadOnlySpan<char> words = line.In(text);
        if (words.Contains('©') || Has(words, Legal))
            return "cookie-legal";
        if (features.Words <= CreditWords && Has(words, Credits))
            return "credit";
        if (features.Words <= DateWords
            && (signs.Month && (signs.Year || features.DigitShare > 0)
                || words.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && features.CapitalShare > 0.5))
            return "byline-date";
        if (words[0] == '#' && features.Words <= DateWords)
            return "tag-list";
        if (rows.SectionCue(i, SectionLines) is { } section)
            return section.Reason;
        if (features.Words <= DateWords && (signs.Currency || Actions.Contains(FirstWord(words))))
            return "call-to-action";
        (int start, int end) = rows.Run(i);
        if (end - start + 1 >= MenuLines && features.Words <= TeaserWords)
            return "navigation";
        return !features.EndsSentence && features.Words >= TeaserWords && features.CapitalShare > 0.5
            ? "related-link"
            : Outside;
    }

    private static bool Has(ReadOnlySpan<char> line, WordSet set)
    {
        int start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            bool letter = i < line.Length && char.IsLetter(line[i]);
            if (letter && start < 0)
                start = i;
            if (letter || start < 0)
                continue;
            if (set.Contains(line[start..i]))
                return true;
            start = -1;
        }
        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is var at and > 0 ? line[..at] : line;
}
