using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// How many phrases that must be in the article are in it, and how many that must not be are, of all pages and by the
/// language that was told of them.
/// </summary>
internal sealed record SnippetsTask(string Dataset) : DatasetTask<WebPage>("snippets", Dataset)
{
    /// <summary>Of fewer pages in a language no figure is given: a judgement.</summary>
    private const int FewestPages = 10;

    public override IReadOnlyList<string> Headline => ["F1", "P", "R"];

    protected override IEnumerable<WebPage> Read(string path) =>
        WebPage.ReadRows(path).Where(page => page.With.Count > 0);

    protected override InputDocument Input(string path, WebPage row) => row.Document(path);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<WebPage>> answers) =>
        Figures(answers, null).Concat(answers
            .GroupBy(answer => answer.Report.Document?.Language ?? "und")
            .Where(language => language.Count() >= FewestPages)
            .OrderBy(language => language.Key, StringComparer.Ordinal)
            .SelectMany(language => Figures([.. language], "languages." + language.Key)));

    private static IEnumerable<Figure> Figures(IReadOnlyList<Answer<WebPage>> answers, string? part)
    {
        SnippetScore[] pages =
        [
            .. answers.Select(answer => SnippetScore.Of(answer.Row, answer.Report.Article?.Text ?? "")),
        ];
        return
        [
            new("n", answers.Count, part),
            .. PrecisionRecall.Of(pages.Sum(page => page.Found), pages.Sum(page => page.Wrong),
                pages.Sum(page => page.Missing)).Figures(part: part),
        ];
    }
}
