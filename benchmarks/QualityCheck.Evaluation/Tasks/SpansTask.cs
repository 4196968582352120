using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>The places of numbers, amounts and dates against the cases of one recogniser.</summary>
internal sealed record SpansTask(string Recognizer, string Dataset, IReadOnlySet<string> Types)
    : DatasetTask<SpansTask.Case>("spans/" + Recognizer, Dataset)
{
    internal sealed record GoldSpan(int Start, int End)
    {
        public TextSpan Span => TextSpan.FromBounds(Start, End);
    }

    internal sealed record Case(string Text, IReadOnlyList<GoldSpan> Spans);

    public override IReadOnlyList<string> Headline => ["overlap_recall", "exact_recall", "overlap_precision"];

    protected override InputDocument Input(string path, Case row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<Case>> answers)
    {
        int gold = 0, overlapping = 0, exact = 0, found = 0, right = 0, crossing = 0;
        foreach (Answer<Case> answer in answers)
        {
            var kept = new List<TextSpan>();
            foreach (TextSpan span in answer.Facts(answer.Row.Text, Types))
            {
                if (kept.Count > 0 && span.Start < kept[^1].End)
                    crossing++;
                else
                    kept.Add(span);
            }
            List<TextSpan> wanted = [.. answer.Row.Spans.Select(span => span.Span)];
            gold += wanted.Count;
            found += kept.Count;
            right += kept.Count(span => wanted.Any(other => ShareHalf(span, other)));
            overlapping += wanted.Count(span => kept.Any(other => ShareHalf(other, span)));
            exact += wanted.Count(kept.Contains);
        }
        return
        [
            new("gold", gold),
            new("overlap_recall", Rounding.Share(overlapping, gold)),
            new("exact_recall", Rounding.Share(exact, gold)),
            new("overlap_precision", Rounding.Share(right, found)),
            new("crossing", crossing),
        ];
    }

    /// <summary>Whether two spans share at least half of what they cover together.</summary>
    private static bool ShareHalf(TextSpan a, TextSpan b) =>
        Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start) >= 0.5
        * (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}
