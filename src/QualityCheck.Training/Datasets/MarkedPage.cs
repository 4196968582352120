using AngleSharp.Html.Dom;
using QualityCheck.Extraction;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// A page of a data set with its article as people marked it, cut into blocks and described as the classifier sees it.
/// </summary>
internal sealed class MarkedPage
{
    private const double WordPower = 0.8;
    private const int FewWords = 100;

    public required WebPage Gold { get; init; }

    public required string Html { get; init; }

    /// <summary>For each block that is judged its features.</summary>
    public required float[][] Rows { get; init; }

    /// <summary>For each of these blocks the share of it that is article, 0–1.</summary>
    public required float[] Shares { get; init; }

    /// <summary>
    /// For each of these blocks how much it counts: the more words the more, and as much for a short article as for a
    /// long one.
    /// </summary>
    public required float[] Weights { get; init; }

    public int Fold => Gold.Fold;

    public static IEnumerable<MarkedPage> Read(string dataset) =>
        WebPage.ReadAll(dataset).AsParallel().AsOrdered().Select(page => Of(page, page.Html(dataset)));

    private static MarkedPage Of(WebPage row, string html)
    {
        html = SourceRepair.Of(html, opensNoscript: false, CancellationToken.None);
        if (!ParseGuard.TryParse(html, Limits.Default, out IHtmlDocument? document, out _, CancellationToken.None))
            return new MarkedPage { Gold = row, Html = html, Rows = [], Shares = [], Weights = [] };
        using (document)
        {
            PageContent page = PageReader.Read(document, html, CancellationToken.None);
            BlockFeatures features = HtmlArticle.Features(page, row.Url);
            var ids = new Dictionary<string, int>(StringComparer.Ordinal);
            int[] gold = Numbered(row.Text!, ids);
            int[][] blocks = [.. page.Blocks.Select(block => Numbered(page.TextOf(block).ToString(), ids))];
            double article = Math.Pow(Math.Max(FewWords, gold.Length), WordPower);
            float[] shares = GoldText.Shares(gold, blocks);
            int[] judged = [.. Enumerable.Range(0, blocks.Length).Where(i => !features.IsOut(i))];
            return new MarkedPage
            {
                Gold = row,
                Html = html,
                Rows = [.. judged.Select(i => RowOf(features, i))],
                Shares = [.. judged.Select(i => shares[i])],
                Weights =
                [
                    .. judged.Select(i => (float)(Math.Pow(Math.Max(1, blocks[i].Length), WordPower) / article)),
                ],
            };
        }
    }

    private static float[] RowOf(BlockFeatures features, int block)
    {
        var row = new float[BlockFeatures.Count];
        features.Fill(block, new FeatureRow(row, 0, 1));
        return row;
    }

    /// <summary>The text's words as numbers, equal for equal words.</summary>
    public static int[] Numbered(string text, Dictionary<string, int> ids)
    {
        List<string> words = Words.Of(LowerCase.Of(text));
        var numbers = new int[words.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!ids.TryGetValue(words[i], out numbers[i]))
                ids[words[i]] = numbers[i] = ids.Count;
        }
        return numbers;
    }
}
