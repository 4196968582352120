using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// How many phrases that must be in the article are in it, and how many that must not be are, of all pages and by the
/// language that was told of them.
/// </summary>
internal sealed record SnippetsTask(string Dataset) : DatasetTask<WebPage>("snippets", Dataset)
{
    /// <summary>Of fewer pages in a language no figure is given: a judgement.</summary>
    private const int FewestPages = 5;

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
        var phrases = new PredictionCounts();
        foreach (Answer<WebPage> answer in answers)
        {
            string text = Whitespace.Collapse(answer.Report.Article?.Text ?? "");
            foreach (string phrase in answer.Row.With)
                phrases.Add(gold: true, text.Contains(Whitespace.Collapse(phrase), StringComparison.Ordinal));
            foreach (string phrase in answer.Row.Without)
                phrases.Add(gold: false, text.Contains(Whitespace.Collapse(phrase), StringComparison.Ordinal));
        }
        return [new("n", answers.Count, part), .. phrases.Positive.Figures("", part)];
    }
}
