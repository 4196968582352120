namespace QualityCheck.Training;

/// <summary>
/// How many phrases of a page's article were found in what was extracted, how many are missing, and how many stand in
/// it that are none of the article.
/// </summary>
internal readonly record struct SnippetScore(int Found, int Missing, int Wrong)
{
    /// <summary>Phrases are compared with every run of white space as one space.</summary>
    public static SnippetScore Of(WebPage page, string extracted)
    {
        string text = Collapsed(extracted);
        int found = page.With.Count(IsIn);
        return new(found, page.With.Count - found, page.Without.Count(IsIn));

        bool IsIn(string phrase) => text.Contains(Collapsed(phrase), StringComparison.Ordinal);
    }

    /// <summary>F1 of all phrases together.</summary>
    public static double F1(IReadOnlyCollection<SnippetScore> pages)
    {
        double found = pages.Sum(page => page.Found);
        return found == 0 ? 0 : 2 * found / (2 * found + pages.Sum(page => page.Missing + page.Wrong));
    }

    /// <summary>The text with every run of white space as one space, and none at its ends.</summary>
    public static string Collapsed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
