using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Why a line that no cue took out is no part of the article, read off its words, its shape and the lines around it.
/// </summary>
internal static class LineReasons
{
    /// <summary>The most words of a date, of keywords and of a button: a judgement.</summary>
    private const int DateWords = 12;
    /// <summary>The most words of a credit: a judgement.</summary>
    private const int CreditWords = 20;
    /// <summary>How many lines below its heading a section goes on: a judgement.</summary>
    private const int SectionLines = 12;
    /// <summary>The least lines of a menu: a judgement.</summary>
    private const int MenuLines = 3;
    /// <summary>The most words of a menu's line, the least of a teaser: a judgement.</summary>
    private const int TeaserWords = 4;

    private static readonly WordSet Credits = LanguagePack.English.Words("boilerplate", "line-credit");
    private static readonly WordSet Legal = LanguagePack.English.Words("boilerplate", "line-legal");
    private static readonly WordSet Actions = LanguagePack.English.Words("boilerplate", "line-action");

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
        (int start, int end) = rows.Places.Run(i);
        if (end - start + 1 >= MenuLines && features.Words <= TeaserWords)
            return "navigation";
        return !features.EndsSentence && features.Words >= TeaserWords && features.CapitalShare > 0.5
            ? "related-link"
            : BoilerplateRules.Outside;
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
