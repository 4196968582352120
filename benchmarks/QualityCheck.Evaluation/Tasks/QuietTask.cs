using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>How many charged hedge findings articles of institutions get, per 100 words.</summary>
internal sealed record QuietTask(string Dataset) : DatasetTask<WebPage>("quiet", Dataset)
{
    private const double Most = 0.5;

    public override IReadOnlyList<string> Headline => ["n", "median", "mean", "within"];

    public override IReadOnlyList<string> Estimated => ["mean", "within"];

    public override IReadOnlyList<string> Floored => ["within"];

    protected override IEnumerable<WebPage> Read(string path) =>
        WebPage.ReadAll(path).Where(page => page.Type == "article" && InstitutionHosts.Has(page.Url));

    protected override InputDocument Input(string path, WebPage row) => row.Document(path);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<WebPage>> answers)
    {
        double[] charged = [.. answers.Select(Charged).Order()];
        return
        [
            new("n", charged.Length),
            new("median", Rounding.Round((charged[(charged.Length - 1) / 2] + charged[charged.Length / 2]) / 2)),
            new("mean", Rounding.Round(charged.Average())),
            new("within", Rounding.Share(charged.Count(amount => amount <= Most), charged.Length)),
        ];
    }

    private static double Charged(Answer<WebPage> answer) =>
        100.0 * answer.FindingsOf("hedging").Count(finding => finding.Severity != Severity.None)
        / Math.Max(1, answer.Report.Document?.Words ?? 0);
}
