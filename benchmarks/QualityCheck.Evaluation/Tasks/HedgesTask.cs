using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Hedge cues against a corpus that marks them, by token, by whole cue and by sentence.</summary>
internal sealed record HedgesTask(string Dataset) : DatasetTask<HedgeRow>("hedges", Dataset)
{
    private const string Reportative = "reportative";
    private static readonly HashSet<string> SemanticTypes =
    [
        "epistemic", "doxastic", Reportative, "investigation", "condition",
    ];

    public override IReadOnlyList<string> Headline => ["token.P", "token.R", "token.F1", "cue.F1", "sentence.F1"];

    protected override IEnumerable<HedgeRow> Read(string path) =>
        base.Read(path).Where(sentence => sentence.Cues is not null);

    protected override InputDocument Input(string path, HedgeRow row) => PlainEnglish(row.Text);

    protected override object UnitOf(HedgeRow row) => row.Doc;

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<HedgeRow>> answers)
    {
        PredictionCounts tokens = new(), cues = new(), sentences = new();
        var types = new SortedDictionary<string, PredictionCounts>(StringComparer.Ordinal);
        foreach (Answer<HedgeRow> answer in answers)
        {
            IReadOnlyList<HedgeRow.Cue> gold = answer.Row.Cues!;
            HashSet<TextSpan> goldSpans = [.. gold.Select(cue => cue.Span)];
            List<(TextSpan Span, string Type)> found = SemanticCues(answer);

            sentences.Add(gold.Count > 0, found.Count > 0);
            cues.Add(goldSpans,
                found.Where(cue => cue.Type != Reportative || goldSpans.Contains(cue.Span)).Select(cue => cue.Span)
                    .ToHashSet());
            foreach (TextSpan token in AnnotatedTokens.Of(answer.Row.Text))
            {
                string? wanted = gold.FirstOrDefault(cue => cue.Span.Overlaps(token))?.Type;
                string? given = found.FirstOrDefault(cue => cue.Span.Overlaps(token)).Type;
                if (given == Reportative && wanted is null)
                    continue; // The corpora mark only some of the hearsay cues.
                tokens.Add(wanted is not null, given is not null);
                bool agree = given == wanted || (given == Reportative && wanted is "epistemic" or "doxastic");
                if (wanted is not null)
                    Of(wanted).Add(gold: true, predicted: agree);
                if (given is not null && !agree)
                    Of(given).Add(gold: false, predicted: true);
            }
        }
        return
        [
            .. tokens.Positive.Figures("token."),
            .. cues.Positive.Figures("cue."),
            .. sentences.Positive.Figures("sentence."),
            .. types.Where(type => type.Value.Hits + type.Value.Misses > 0)
                .SelectMany(type => type.Value.Positive.Figures(part: "types." + type.Key)
                    .Prepend(new("n", type.Value.Hits + type.Value.Misses, "types." + type.Key))),
        ];

        PredictionCounts Of(string type) =>
            types.TryGetValue(type, out PredictionCounts? counts) ? counts : types[type] = new();
    }

    private static List<(TextSpan Span, string Type)> SemanticCues(Answer<HedgeRow> answer)
    {
        var points = new CodePoints(answer.Row.Text);
        return [.. from finding in answer.FindingsOf("hedging")
                   where SemanticTypes.Contains(finding.Type)
                   select (points.Of(finding.Start, finding.Length), finding.Type)];
    }
}
