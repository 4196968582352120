using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>How often title, authors and date of publication are right, of all pages and by page type.</summary>
internal sealed record MetadataTask(string Dataset) : DatasetTask<WebPage>("metadata", Dataset)
{
    public override IReadOnlyList<string> Headline => ["title", "author.F1", "date.F1"];

    protected override IEnumerable<WebPage> Read(string path) => WebPage.ReadAll(path);

    protected override InputDocument Input(string path, WebPage row) => row.Document(path);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<WebPage>> answers) =>
        Of(answers).Figures().Concat(answers
            .GroupBy(answer => answer.Row.Type)
            .OrderBy(type => type.Key, StringComparer.Ordinal)
            .SelectMany(type => Of(type).Figures("types." + type.Key)));

    private static MetadataScore Of(IEnumerable<Answer<WebPage>> answers)
    {
        var score = new MetadataScore();
        foreach (Answer<WebPage> answer in answers)
            score.Add(answer.Row, answer.Report.Document?.Title, answer.Report.Document?.Byline,
                answer.Report.Document?.Published);
        return score;
    }
}
