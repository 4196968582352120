using QualityCheck.Evaluation.Measures;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>The exact places of names of persons, organisations and places.</summary>
internal sealed record EntitiesTask(string Dataset) : DatasetTask<NameRow>("entities", Dataset)
{
    private static readonly HashSet<string> EntityType = ["entity"];

    public override IReadOnlyList<string> Headline => ["P", "R", "F1"];

    protected override InputDocument Input(string path, NameRow row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<NameRow>> answers)
    {
        var counts = new PredictionCounts();
        foreach (Answer<NameRow> answer in answers)
            counts.Add(Names(answer.Row).ToHashSet(),
                answer.Facts(answer.Row.Text, EntityType, unless: IsMiscellaneous).ToHashSet());
        return counts.Positive.Figures();
    }

    private static IEnumerable<TextSpan> Names(NameRow row) =>
        from span in row.Spans ?? []
        where span[2].ToString().ToUpperInvariant()
            is ['P', 'E', 'R', ..] or ['O', 'R', 'G', ..] or ['L', 'O', 'C', ..] or ['G', 'P', 'E', ..]
        select TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32());

    private static bool IsMiscellaneous(Annotation annotation) =>
        annotation.Evidence.Text("kind") == "misc";
}
