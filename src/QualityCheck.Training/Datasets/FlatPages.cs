using QualityCheck.Extraction;

namespace QualityCheck.Training;

/// <summary>
/// The pages of WCXB that are no articles (shops, forums, lists, manuals), flattened as programs without scripts see
/// them, with each line marked by what people took for the page's content.
/// </summary>
internal static class FlatPages
{
    private const double Weight = 0.15;
    private const double LeastShare = 0.5;
    private const double LeastFound = 0.6;
    private const int MostLines = 3_000;

    /// <summary>The pages of which most of the content is found again.</summary>
    public static IEnumerable<MarkedLines.Row> Read(string dataset) =>
        WebPage.ReadAll(dataset).Where(row => row.Type != "article")
            .AsParallel().AsOrdered().Select(row => Of(row, row.Html(dataset))).OfType<MarkedLines.Row>();

    private static MarkedLines.Row? Of(WebPage row, string html)
    {
        string opened = SourceRepair.Of(html, opensNoscript: true, CancellationToken.None);
        string[] lines = TagStripper.Flatten(opened, CancellationToken.None).Text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] gold = MarkedPage.Numbered(row.Text!, ids);
        int[][] words = [.. lines.Select(line => MarkedPage.Numbered(line, ids))];
        bool[] content = [.. GoldText.Shares(gold, words).Select(share => share >= LeastShare)];
        if (words.Where((_, i) => content[i]).Sum(line => line.Length) < LeastFound * gold.Length
            || lines.Length > MostLines)
            return null;
        return new MarkedLines.Row($"wcxb-dev-{row.Id}", row.Url, true, Array.IndexOf(content, true),
            Array.LastIndexOf(content, true),
            [.. lines.Select(
                (line, i) =>
                    new MarkedLines.SourceLine(line, content[i] ? "content" : "boilerplate", words[i].Length,
                        !content[i] && words[i].Length > 0 && gold.AsSpan().IndexOf(words[i]) >= 0))])
        { InlineClean = false, Weight = Weight, IsMeasured = false };
    }
}
