using System.Text.Json;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>The exact places of names of persons, organisations and places.</summary>
internal sealed record EntitiesTask(string Dataset) : DatasetTask<EntitiesTask.AnnotatedSentence>("entities", Dataset)
{
    internal sealed record AnnotatedSentence(string Text, IReadOnlyList<JsonElement[]>? Spans)
    {
        /// <summary>The gold spans, each a triple of start, end and type.</summary>
        public IEnumerable<TextSpan> Names =>
            from span in Spans ?? []
            where span[2].ToString()
                .ToUpperInvariant() is ['P', 'E', 'R', ..] or ['O', 'R', 'G', ..] or ['L', 'O', 'C', ..]
                or ['G', 'P', 'E', ..]
            select TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32());
    }

    private static readonly HashSet<string> EntityType = ["entity"];

    public override IReadOnlyList<string> Headline => ["P", "R", "F1"];

    protected override InputDocument Input(string path, AnnotatedSentence row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<AnnotatedSentence>> answers)
    {
        var counts = new PredictionCounts();
        foreach (Answer<AnnotatedSentence> answer in answers)
            counts.Add(answer.Row.Names.ToHashSet(),
                answer.Facts(answer.Row.Text, EntityType, unless: IsMiscellaneous).ToHashSet());
        return counts.Positive.Figures();
    }

    private static bool IsMiscellaneous(Annotation annotation) =>
        annotation.Evidence.Text("kind") == "misc";
}
