using AngleSharp.Html.Dom;
using QualityCheck.Extraction;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// A page of a data set with its article as people marked it, whole or by phrases, cut into blocks and described as the
/// classifier sees it.
/// </summary>
internal sealed class MarkedPage
{
    /// <summary>The data sets whose whole articles are marked.</summary>
    private static readonly string[] Whole = ["wcxb-dev", "naeb-dev"];

    /// <summary>The data set of which phrases are marked.</summary>
    private const string ByPhrases = "trafilatura-dev";

    /// <summary>What of a block's words and of an article's words counts: a judgement.</summary>
    private const double WordPower = 0.8;

    /// <summary>No article counts as if it had fewer words: a judgement.</summary>
    private const int FewWords = 100;

    /// <summary>
    /// What a page counts whose article was cut short, beside one as it was: little, for by the folds pages of other
    /// types than articles lose more than articles of unseen sources gain. A judgement.
    /// </summary>
    private const float ShortenedWeight = 0.25f;

    /// <summary>What a page counts of the sources that hold articles only, see <see cref="ShortenedWeight"/>.</summary>
    private const float ArticlesWeight = 0.3f;

    /// <summary>The data set it is of.</summary>
    public required string Source { get; init; }

    public required WebPage Gold { get; init; }

    public required string Html { get; init; }

    /// <summary>For each block that is judged its features.</summary>
    public float[][] Rows { get; private init; } = [];

    /// <summary>For each of these blocks the share of it that is article, 0–1.</summary>
    public float[] Shares { get; private init; } = [];

    /// <summary>
    /// For each of these blocks how much it counts: the more words the more, and as much for a short article as for a
    /// long one; nothing where it is not known what it is.
    /// </summary>
    public float[] Weights { get; private init; } = [];

    public int Fold => Gold.Fold;

    /// <summary>Whether the whole article is marked, so that it is known of every block what it is.</summary>
    public bool IsWhole => Source != ByPhrases;

    /// <summary>Whether its article was cut short, so that it is to learn from and not to measure by.</summary>
    public bool IsShortened { get; private init; }

    /// <summary>The pages of all data sets, and of long articles a shortened one each.</summary>
    public static IReadOnlyList<MarkedPage> Read(DatasetFolder datasets) =>
    [
        .. Whole.SelectMany(source => Read(datasets, source, WebPage.ReadAll, isShortened: false)),
        .. Read(datasets, ByPhrases, folder => WebPage.ReadRows(folder).Where(page => page.With.Count > 0),
            isShortened: false),
        .. Whole.SelectMany(source => Read(datasets, source,
            folder => WebPage.ReadAll(folder).Where(page => page.Type == "article"), isShortened: true)),
    ];

    private static ParallelQuery<MarkedPage> Read(DatasetFolder datasets, string source,
        Func<string, IEnumerable<WebPage>> read, bool isShortened)
    {
        string folder = datasets.Require($"extraction/{source}");
        return read(folder).AsParallel().AsOrdered()
            .Select(page => Of(source, page, page.Document(folder).Content, isShortened)).OfType<MarkedPage>();
    }

    private static MarkedPage? Of(string source, WebPage row, string html, bool isShortened)
    {
        html = SourceRepair.Of(html, opensNoscript: false, CancellationToken.None);
        if (!ParseGuard.TryParse(html, Limits.Default, out IHtmlDocument? document, out _, CancellationToken.None))
            return isShortened ? null : new MarkedPage { Source = source, Gold = row, Html = html };
        using (document)
        {
            int cut = isShortened ? ShortenedArticle.Cut(document, html, row) : 0;
            if (isShortened && cut == 0)
                return null;
            PageContent page = PageReader.Read(document, html, CancellationToken.None);
            BlockFeatures features = HtmlArticle.Features(page, row.Url);
            int[] judged = [.. Enumerable.Range(0, page.Blocks.Count).Where(i => !features.IsOut(i))];
            (float[] shares, float[] weights) = source == ByPhrases ? Phrased(row, page) : Marked(row, page, cut);
            return new MarkedPage
            {
                Source = source,
                Gold = row,
                Html = html,
                IsShortened = isShortened,
                Rows = [.. judged.Select(i => RowOf(features, i))],
                Shares = [.. judged.Select(i => shares[i])],
                Weights = [.. judged.Select(i => weights[i] * Weight(source, isShortened))],
            };
        }
    }

    private static float Weight(string source, bool isShortened) =>
        (source == Whole[0] ? 1 : ArticlesWeight) * (isShortened ? ShortenedWeight : 1);

    /// <param name="row">The page's gold text.</param>
    /// <param name="page">Its blocks.</param>
    /// <param name="cut">How many words of the article were cut out.</param>
    private static (float[] Shares, float[] Weights) Marked(WebPage row, PageContent page, int cut)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] gold = Numbered(row.Text!, ids);
        int[][] blocks = [.. page.Blocks.Select(block => Numbered(page.TextOf(block).ToString(), ids))];
        double article = WeightOf(Math.Max(FewWords, gold.Length - cut));
        return (GoldText.Shares(gold, blocks), [.. blocks.Select(words => (float)(WeightOf(words.Length) / article))]);
    }

    /// <summary>
    /// Blocks with a phrase of one kind are what it says; of those with both, and of all others, nothing is known.
    /// </summary>
    private static (float[] Shares, float[] Weights) Phrased(WebPage row, PageContent page)
    {
        string[] texts = [.. page.Blocks.Select(block => SnippetScore.Collapsed(page.TextOf(block).ToString()))];
        bool[] with = Hold(row.With), without = Hold(row.Without);
        int[] words = [.. texts.Select(text => Words.Of(text).Count)];
        double article = WeightOf(Math.Max(FewWords, page.Blocks.Index().Where(block => !block.Item.IsHidden)
            .Sum(block => words[block.Index]) / 2));
        return ([.. with.Select(holds => holds ? 1f : 0)],
            [.. words.Select((count, i) => with[i] == without[i] ? 0 : (float)(WeightOf(count) / article))]);

        bool[] Hold(IReadOnlyList<string> phrases)
        {
            string[] collapsed = [.. phrases.Select(SnippetScore.Collapsed).Where(phrase => phrase.Length > 0)];
            return
            [
                .. texts.Select(text => collapsed.Any(phrase => text.Contains(phrase, StringComparison.Ordinal))),
            ];
        }
    }

    private static double WeightOf(int words) => Math.Pow(Math.Max(1, words), WordPower);

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
