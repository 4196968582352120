using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// Whether real articles get a higher credibility estimate than fake ones (AUC in each set), and how often the checker
/// abstains.
/// </summary>
internal sealed record CredibilityTask(string Dataset)
    : DatasetTask<CredibilityTask.LabelledArticle>("credibility", Dataset)
{
    internal sealed record LabelledArticle(string Set, string Label, string? Title, string Text);

    public override IReadOnlyList<string> Headline => ["mean", "min", "abstains"];

    public override IReadOnlyList<string> Estimated => ["mean", "abstains"];

    public override IReadOnlyList<string> Floored => ["mean", "min"];

    protected override IEnumerable<LabelledArticle> Read(string path) =>
        base.Read(path).Where(article => article.Label is "real" or "fake");

    protected override InputDocument Input(string path, LabelledArticle row) =>
        PlainEnglish(Typography.Fold(row.Text)) with { Title = Typography.Fold(row.Title ?? "") };

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<LabelledArticle>> answers)
    {
        (string Set, int Count, double Auc)[] sets =
            [.. from answer in answers
                group answer by answer.Row.Set into set
                orderby set.Key
                let real = Estimates(set, "real")
                let fake = Estimates(set, "fake")
                where real.Count > 0 && fake.Count > 0
                select (set.Key, set.Count(), Rounding.Round(QualityFigures.AreaUnderCurve(real, fake)))];
        return
        [
            .. sets.SelectMany(set => new Figure[] { new("n", set.Count, set.Set), new("AUC", set.Auc, set.Set) }),
            new("mean", Rounding.Share(sets.Sum(set => set.Auc), sets.Length)),
            new("min", sets.Select(set => set.Auc).DefaultIfEmpty(0).Min()),
            new("abstains",
                Rounding.Share(
                    answers.Count(
                        answer =>
                            (answer.ScoreOf("credibility")?.Level
                                ?? CredibilityLevel.Insufficient) == CredibilityLevel.Insufficient), answers.Count)),
        ];
    }

    private static List<double> Estimates(IEnumerable<Answer<LabelledArticle>> answers, string label) =>
        [.. from answer in answers
            where answer.Row.Label == label
            select answer.ScoreOf("credibility") is { } score
                && score.Measures.TryGetValue("estimate", out double estimate) ? estimate : 0.5];
}
