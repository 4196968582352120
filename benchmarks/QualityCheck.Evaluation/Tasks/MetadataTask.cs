using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>How often title, authors and date of publication are right, of all pages and by page type.</summary>
/// <param name="Dataset">The pages.</param>
/// <param name="IsComplete">Whether a page to which the gold gives no author or date has none; where it is not, such a
/// page says nothing.</param>
internal sealed record MetadataTask(string Dataset, bool IsComplete = true)
    : DatasetTask<WebPage>("metadata", Dataset)
{
    public override IReadOnlyList<string> Headline => ["title", "author.F1", "date.F1"];

    protected override IEnumerable<WebPage> Read(string path) =>
        IsComplete ? WebPage.ReadAll(path) : WebPage.ReadRows(path);

    protected override InputDocument Input(string path, WebPage row) => row.Document(path);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<WebPage>> answers)
    {
        List<IGrouping<string, Answer<WebPage>>> types =
        [
            .. answers.GroupBy(answer => answer.Row.Type).OrderBy(type => type.Key, StringComparer.Ordinal),
        ];
        return Of(answers).Figures().Concat(
            types.Where(_ => types.Count > 1).SelectMany(type => Of(type).Figures("types." + type.Key)));
    }

    private MetadataScore Of(IEnumerable<Answer<WebPage>> answers)
    {
        var score = new MetadataScore(IsComplete);
        foreach (Answer<WebPage> answer in answers)
            score.Add(answer.Row, answer.Report.Document?.Title, answer.Report.Document?.Byline,
                answer.Report.Document?.Published);
        return score;
    }
}
