using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Sentences of the class uncertain (CoNLL-2010, task 1), weasels included.</summary>
internal sealed record UncertainTask(string Dataset) : DatasetTask<HedgeRow>("uncertain", Dataset)
{
    public override IReadOnlyList<string> Headline => ["sentence.P", "sentence.R", "sentence.F1"];

    protected override InputDocument Input(string path, HedgeRow row) => PlainEnglish(row.Text);

    protected override object UnitOf(HedgeRow row) => row.Doc;

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<HedgeRow>> answers)
    {
        var counts = new PredictionCounts();
        foreach (Answer<HedgeRow> answer in answers)
            counts.Add(answer.Row.Label != 0, answer.Sentences.Any(sentence => sentence.Uncertain));
        return [.. counts.Positive.Figures("sentence."), new("n", answers.Count)];
    }
}
