using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Whether documents with more gold facts per token have more facts per word (Spearman).</summary>
internal sealed record DensityTask(string Dataset) : DatasetTask<DensityTask.CountedDocument>("density", Dataset)
{
    internal sealed record CountedDocument(string Text, double GoldNe, double GoldNum, double Ntok)
    {
        public double Density => (GoldNe + GoldNum) / Math.Max(1, Ntok);
    }

    public override IReadOnlyList<string> Headline => ["rho"];

    protected override InputDocument Input(string path, CountedDocument row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<CountedDocument>> answers) =>
    [
        new("n", answers.Count),
        new("rho",
            Ranking.Spearman([.. answers.Select(answer => answer.FactualDensity)],
                [.. answers.Select(answer => answer.Row.Density)])),
    ];
}
