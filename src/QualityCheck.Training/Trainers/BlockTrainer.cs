using System.Globalization;
using QualityCheck.Extraction;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains the block classifier on the development part of WCXB and measures the whole extraction by cross-validation
/// over domains: every page is extracted with a model that has seen no page of its domain.
/// </summary>
internal static class BlockTrainer
{
    private const int Trees = 60;
    private const int Depth = 6;

    public static TrainedModel Train(DatasetFolder datasets)
    {
        IReadOnlyList<MarkedPage> pages = [.. MarkedPage.Read(datasets.Require("extraction/wcxb-dev"))];
        return new TrainedModel("blocks", Learn(pages).Write(),
            string.Create(CultureInfo.InvariantCulture, $"WCXB, development part, {pages.Count:N0} pages (Foley 2026)"),
            "CC BY 4.0",
            Validated(pages));
    }

    public static TreeEnsemble Learn(IReadOnlyCollection<MarkedPage> pages)
    {
        float[] targets = [.. pages.SelectMany(page => page.Shares)],
            weights = [.. pages.SelectMany(page => page.Weights)];
        var columns = new float[BlockFeatures.Count][];
        Parallel.For(0, columns.Length,
            f => columns[f] =
            [
                .. pages.SelectMany(page => page.Shares.Select((_, i) => page.Features[i * BlockFeatures.Count + f])),
            ]);
        return new GradientBoosting(Trees, Depth).Train(columns, targets, weights);
    }

    private static string Validated(IReadOnlyList<MarkedPage> pages)
    {
        var scores = new ExtractionScore[pages.Count];
        for (int fold = 0; fold < WebPage.Folds; fold++)
        {
            var classifier = new BlockClassifier(Learn([.. pages.Where(page => page.Fold != fold)]));
            Parallel.For(0, pages.Count, i =>
            {
                if (pages[i].Fold == fold)
                    scores[i] = ExtractionScore.Of(pages[i].Gold.Text!,
                        HtmlArticle.Extract(pages[i].Html, pages[i].Gold.Url, Limits.Default, classifier,
                            CancellationToken.None).Text);
            });
        }
        ExtractionScore[] articles = [.. scores.Where((_, i) => pages[i].Gold.PageType == "article")];
        return string.Create(CultureInfo.InvariantCulture,
            $"5 folds over domains: articles F1 {ExtractionScore.F1(articles):F4} (P "
                + $"{articles.Average(page => page.Precision):F4}, R {articles.Average(page => page.Recall):F4}, n = "
                + $"{articles.Length:N0}); all types word F1 {scores.Average(page => page.WordF1):F4} (")
            + string.Join(", ",
                pages.Zip(scores).GroupBy(pair => pair.First.Gold.PageType, pair => pair.Second.WordF1)
                    .OrderBy(type => type.Key, StringComparer.Ordinal)
                    .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Key} {type.Average():F3}")))
            + string.Create(CultureInfo.InvariantCulture, $"; n = {scores.Length:N0})");
    }
}
