using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>What a method says of one text.</summary>
/// <param name="Amount">How repetitive the text is; more is worse.</param>
/// <param name="Pairs">The strongest pairs of passages that say the same, the strongest first; empty where the method
/// names none.</param>
internal sealed record RepetitionVerdict(double Amount, IReadOnlyList<(TextSpan First, TextSpan Later)> Pairs)
{
    /// <summary>
    /// The rank from 0 of the first pair that touches the sample's passage; a large number where none does.
    /// </summary>
    public int RankOf(TwinArticle sample)
    {
        var points = new CodePoints(sample.Text);
        for (int i = 0; i < Pairs.Count; i++)
        {
            if (points.Of(Pairs[i].First.Start, Pairs[i].First.Length).Overlaps(sample.Passage)
                || points.Of(Pairs[i].Later.Start, Pairs[i].Later.Length).Overlaps(sample.Passage))
                return i;
        }
        return int.MaxValue;
    }
}
