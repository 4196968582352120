using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Sentences of the class uncertain (CoNLL-2010, task 1), weasels included.</summary>
internal sealed record UncertainTask(string Dataset) : DatasetTask<UncertainTask.LabelledSentence>("uncertain", Dataset)
{
    internal sealed record LabelledSentence(string Text, int Label);

    public override IReadOnlyList<string> Headline => ["sentence.P", "sentence.R", "sentence.F1"];

    protected override InputDocument Input(string path, LabelledSentence row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<LabelledSentence>> answers)
    {
        var counts = new PredictionCounts();
        foreach (Answer<LabelledSentence> answer in answers)
            counts.Add(answer.Row.Label != 0, answer.Sentences.Any(sentence => sentence.Uncertain));
        return [.. counts.Positive.Figures("sentence."), new("n", answers.Count)];
    }
}
