using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>How far scores, verdicts and genres of one corpus lie from those of another.</summary>
internal static class DriftTable
{
    /// <summary>Of fewer documents on either side nothing is told: all would be chance. A judgement.</summary>
    public const int Fewest = 20;

    public static IEnumerable<IReadOnlyList<string>> Rows(Corpus baseline, Corpus corpus)
    {
        yield return ["Figure", "n before", "n now", "Mean before", "Mean now", "PSI", "PSI by chance", "KS", "p"];
        foreach (string score in CheckedEntry.Scores)
        {
            List<double> before = Values(baseline, score), now = Values(corpus, score);
            if (Math.Min(before.Count, now.Count) < Fewest)
                continue;
            (double index, double byChance) = Drift.Stability(before, now);
            (double distance, double chance) = Drift.KolmogorovSmirnov(before, now);
            yield return [score, Cell.Count(before.Count), Cell.Count(now.Count), Cell.Of(Interval.Mean(before)),
                Cell.Of(Interval.Mean(now)), Cell.Number(index), Cell.Number(byChance), Cell.Number(distance),
                FormattableString.Invariant($"{chance:F3}")];
        }
        foreach ((string name, Func<CheckedEntry, string> kindOf) in new (string, Func<CheckedEntry, string>)[]
            { ("verdict", document => document.Action.ToString()), ("genre", document => document.Genre) })
        {
            List<string> before = [.. baseline.Documents.Select(kindOf)], now = [.. corpus.Documents.Select(kindOf)];
            if (Math.Min(before.Count, now.Count) < Fewest)
                continue;
            (double index, double byChance) = Drift.Stability(before, now);
            yield return [name, Cell.Count(before.Count), Cell.Count(now.Count), "", "", Cell.Number(index),
                Cell.Number(byChance), "", ""];
        }
    }

    private static List<double> Values(Corpus corpus, string score) =>
        [.. corpus.Documents.Select(document => document.Score(score)).OfType<double>()];
}
