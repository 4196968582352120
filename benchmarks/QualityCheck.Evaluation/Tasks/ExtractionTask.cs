using QualityCheck.Training;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// How well the article comes out of HTML: precision, recall and F1 of runs of four words, and of single words.
/// </summary>
/// <param name="Dataset">The pages.</param>
/// <param name="Variant">Behind the task's name, the extractor that is not the library's own.</param>
internal sealed record ExtractionTask(string Dataset, string Variant = "")
    : DatasetTask<WebPage>("extraction" + Variant, Dataset)
{
    /// <summary>The same pages by <see cref="SmartReaderExtractor"/>.</summary>
    public static ExtractionTask BySmartReader(string dataset) =>
        new(dataset, "/smartreader") { Other = new SmartReaderExtractor() };

    public override IArticleExtractor? Extractor => Other;

    private IArticleExtractor? Other { get; init; }

    private static readonly string[] PageTypes =
    [
        "article", "collection", "documentation", "forum", "listing", "product", "service",
    ];

    public override IReadOnlyList<string> Headline => ["F1", "P", "R", "wordF1", "accuracy"];

    public override IReadOnlyList<string> Floored =>
    [
        .. Headline, "types.article.F1", .. PageTypes.Select(type => $"types.{type}.wordF1"),
    ];

    protected override IEnumerable<WebPage> Read(string path) => WebPage.ReadAll(path);

    protected override InputDocument Input(string path, WebPage row) => row.Document(path);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<WebPage>> answers)
    {
        List<(string Type, ExtractionScore Score)> pages =
        [
            .. answers.Select(
                answer => (answer.Row.Type, ExtractionScore.Of(answer.Row.Text!, answer.Report.Article?.Text ?? ""))),
        ];
        foreach (Figure figure in ExtractionFigures.Of([.. pages.Select(page => page.Score)]))
            yield return figure;
        List<IGrouping<string, ExtractionScore>> types =
        [
            .. pages.GroupBy(page => page.Type, page => page.Score).OrderBy(type => type.Key, StringComparer.Ordinal),
        ];
        foreach (Figure figure in types.Where(_ => types.Count > 1)
            .SelectMany(type => ExtractionFigures.Of([.. type], "types." + type.Key)))
            yield return figure;
    }
}
