using System.Globalization;
using QualityCheck.Extraction;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the block classifier on pages of several data sets and measures the whole extraction twice: every data set by
/// a model that has seen nothing of it, and every page by one that has seen no page of its domain. The probabilities
/// are fitted to how often what models say of pages that they have not seen comes true.
/// </summary>
internal static class BlockTrainer
{
    // Chosen by the folds below, when hidden text was judged without a look at the shown text: articles' F1 and word F1
    // of .9563 and .8760. Trees of 63 leaves, which ask more of the reader, gave .9549 and .8755; more or slower trees
    // .9557 to .9564 and .8757 to .8761.
    private const int Trees = 60;
    private const int Leaves = 31;
    private const double Rate = 0.15;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<MarkedPage> pages = MarkedPage.Read(datasets);
        DecisionTrees[] unseen = LearnFolds(pages),
            calibrated = [.. unseen.Select(trees => Calibrated(trees, pages, unseen))];
        return new TrainedModel("blocks", Calibrated(LearnTrees(pages), pages, unseen).Write(),
            "WCXB, development part (Foley 2026); article-extraction-dataset, development part (AndyTheFactory); "
                + string.Create(CultureInfo.InvariantCulture,
                    $"trafilatura's evaluation data, development part (Barbaresi): "
                    + $"{pages.Count(page => !page.IsShortened):N0} pages, and "
                    + $"{pages.Count(page => page.IsShortened):N0} of them with their articles cut short"),
            "CC BY 4.0; Apache-2.0",
            $"a source left out: {LeftOut(pages, unseen)}; 5 folds over domains: "
                + Figures(pages, page => calibrated[page.Fold]));
    }

    /// <summary>The library's model.</summary>
    public static DecisionTrees Learn(DatasetFolder datasets)
    {
        IReadOnlyList<MarkedPage> pages = MarkedPage.Read(datasets);
        return Calibrated(LearnTrees(pages), pages, LearnFolds(pages));
    }

    /// <summary>For each part of cross-validation trees that have not seen it.</summary>
    private static DecisionTrees[] LearnFolds(IReadOnlyList<MarkedPage> pages) =>
    [
        .. Enumerable.Range(0, WebPage.Folds).AsParallel().AsOrdered()
            .Select(fold => LearnTrees([.. pages.Where(page => page.Fold != fold)])),
    ];

    private static DecisionTrees LearnTrees(IReadOnlyList<MarkedPage> pages) =>
        new LightGbm(Trees, Leaves, Rate).Train(
            [.. pages.SelectMany(page => page.Rows)],
            [.. pages.SelectMany(page => page.Shares)],
            [.. pages.SelectMany(page => page.Weights)]);

    /// <summary>The trees, their probabilities fitted to what trees that have not seen a page say of it.</summary>
    private static DecisionTrees Calibrated(DecisionTrees trees, IEnumerable<MarkedPage> pages, DecisionTrees[] unseen)
    {
        (double factor, double shift) = PlattScaling.Of(pages.Where(page => !page.IsShortened)
            .SelectMany(page => page.Rows.Select((row, i) =>
            (unseen[page.Fold].LogOdds(row), page.Shares[i], page.Weights[i]))));
        return trees.Scaled(factor, shift);
    }

    private static string LeftOut(IReadOnlyList<MarkedPage> pages, DecisionTrees[] unseen) =>
        string.Join("; ", pages.GroupBy(page => page.Source).Select(source =>
        {
            MarkedPage[] others = [.. pages.Where(page => page.Source != source.Key)];
            DecisionTrees trees = Calibrated(LearnTrees(others), others, unseen);
            return Figures(source, _ => trees);
        }));

    /// <summary>How good the extraction is by source.</summary>
    private static string Figures(IEnumerable<MarkedPage> all, Func<MarkedPage, DecisionTrees> model)
    {
        MarkedPage[] pages = [.. all.Where(page => !page.IsShortened)];
        Dictionary<DecisionTrees, BlockClassifier> classifiers =
            pages.Select(model).Distinct().ToDictionary(trees => trees, trees => new BlockClassifier(trees));
        var texts = new string[pages.Length];
        Parallel.For(0, pages.Length, i => texts[i] = HtmlArticle.Extract(pages[i].Html, pages[i].Gold.Url,
            Limits.Default, ExtractionOptions.Default, classifiers[model(pages[i])], CancellationToken.None).Text);
        return string.Join("; ", pages.Zip(texts).GroupBy(pair => pair.First.Source).Select(source =>
            source.Key + (source.First().First.IsWhole
                ? OfArticles([.. source.Select(pair => (pair.First.Gold, Score: Scored(pair)))])
                : OfSnippets([.. source.Select(pair => SnippetScore.Of(pair.First.Gold, pair.Second))]))));

        static ExtractionScore Scored((MarkedPage Page, string Text) pair) =>
            ExtractionScore.Of(pair.Page.Gold.Text!, pair.Text);
    }

    private static string OfSnippets(IReadOnlyCollection<SnippetScore> pages) =>
        string.Create(CultureInfo.InvariantCulture, $" snippets F1 {SnippetScore.F1(pages):F4} (n = {pages.Count:N0})");

    private static string OfArticles(IReadOnlyCollection<(WebPage Gold, ExtractionScore Score)> pages)
    {
        ExtractionScore[] articles =
        [
            .. pages.Where(page => page.Gold.Type == "article").Select(page => page.Score),
        ];
        string figures = string.Create(CultureInfo.InvariantCulture,
            $" articles F1 {ExtractionScore.F1(articles):F4} (P {articles.Average(page => page.Precision):F4}, R "
                + $"{articles.Average(page => page.Recall):F4}, n = {articles.Length:N0})");
        return articles.Length == pages.Count
            ? figures
            : figures + string.Create(CultureInfo.InvariantCulture,
                $", all types word F1 {pages.Average(page => page.Score.WordF1):F4} (")
            + string.Join(", ",
                pages.GroupBy(page => page.Gold.Type, page => page.Score.WordF1)
                    .OrderBy(type => type.Key, StringComparer.Ordinal)
                    .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Key} {type.Average():F3}")))
            + string.Create(CultureInfo.InvariantCulture, $"; n = {pages.Count:N0})");
    }
}
