using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Whether the factual density falls as more of a document's facts are made vague.</summary>
internal sealed record DoseTask(string Dataset) : DatasetTask<DoseTask.Dose>("dose", Dataset)
{
    internal sealed record Dose(string Id, double VagueFrac, string Text);

    public override IReadOnlyList<string> Headline => ["first_step", "monotone", "extremes"];

    protected override InputDocument Input(string path, Dose row) => PlainEnglish(row.Text);

    protected override object UnitOf(Dose row) => row.Id;

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<Dose>> answers)
    {
        List<double[]> documents =
            [.. from answer in answers
                group answer by answer.Row.Id into doses
                where doses.Count() > 1
                select doses.OrderBy(answer => answer.Row.VagueFrac).Select(answer => answer.FactualDensity).ToArray()];
        return
        [
            new("n", documents.Count),
            Share("first_step", densities => densities[0] > densities[1]),
            Share("monotone", densities => densities.Zip(densities.Skip(1)).All(step => step.First > step.Second)),
            Share("extremes", densities => densities[0] > densities[^1]),
        ];

        Figure Share(string name, Func<double[], bool> holds) =>
            new(name, Rounding.Share(documents.Count(holds), documents.Count));
    }
}
