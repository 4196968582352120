using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Check-worthy sentences: their order by the claim score and the classes at 0.5.</summary>
internal sealed record ClaimsTask(string Dataset) : DatasetTask<ClaimRow>("claims", Dataset)
{
    public override IReadOnlyList<string> Headline => ["AP", "positive.F1", "macroF1"];

    protected override InputDocument Input(string path, ClaimRow row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<ClaimRow>> answers)
    {
        List<(double Score, bool Positive)> scored =
            [.. answers.Select(
                answer =>
                    (answer.Sentences.Select(sentence => sentence.Claim ?? 0).DefaultIfEmpty(0).Max(),
                        answer.Row.IsCheckWorthy))];
        var counts = new PredictionCounts();
        foreach ((double score, bool positive) in scored)
            counts.Add(positive, score >= 0.5);
        return
        [
            new("n", scored.Count),
            new("AP", Rounding.Round(AveragePrecision.Of(scored))),
            .. counts.Positive.Figures("positive."),
            new("macroF1", Rounding.Round((counts.Positive.F1 + counts.Negative.F1) / 2)),
        ];
    }
}
