using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>
/// A plain count: the verdicts on full articles of institutions and of commercial sites. The label is the publisher's
/// class, not a judgement of the page, so this is a sanity check and no accuracy.
/// </summary>
internal sealed record TiersTask(string Dataset) : DatasetTask<TiersTask.LabelledArticle>("tiers", Dataset)
{
    internal sealed record LabelledArticle(string Text, string Label);

    public override IReadOnlyList<string> Headline =>
        ["institutional.accept_unwarned", "institutional.accept", "institutional.review", "institutional.abstain",
            "commercial_seo.accept_unwarned", "commercial_seo.accept", "commercial_seo.review",
            "commercial_seo.abstain"];

    public override IReadOnlyList<string> Floored => ["institutional.accept_unwarned"];

    protected override InputDocument Input(string path, LabelledArticle row) => InputDocument.FromText(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<LabelledArticle>> answers) =>
        from answer in answers
        group answer by answer.Row.Label into label
        orderby label.Key descending
        from figure in Summarize(label.Key, [.. label])
        select figure;

    private static IEnumerable<Figure> Summarize(string label, IReadOnlyList<Answer<LabelledArticle>> answers)
    {
        return
        [
            new(label + ".n", answers.Count),
            Share("accept_unwarned",
                answer => answer.Report.Verdict?.Action == VerdictAction.Accept
                    && !answer.Report.Findings!.Any(finding => finding.Severity >= Severity.Warning)),
            Share("accept", answer => answer.Report.Verdict?.Action == VerdictAction.Accept),
            Share("review", answer => answer.Report.Verdict?.Action == VerdictAction.Review),
            Share("abstain", answer => answer.Report.Verdict?.Action == VerdictAction.Abstain),
        ];

        Figure Share(string name, Func<Answer<LabelledArticle>, bool> holds) =>
            new($"{label}.{name}", Rounding.Share(answers.Count(holds), answers.Count));
    }
}
