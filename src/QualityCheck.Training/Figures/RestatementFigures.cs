using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>
/// How well a model ranks the pairs of texts that have a right one: how often it is the first, among the first three,
/// or among them at all, with 95 % intervals that count samples of one unit as one.
/// </summary>
internal readonly record struct RestatementFigures(int Count, RestatementFigures.Share First,
    RestatementFigures.Share Three, RestatementFigures.Share Found)
{
    /// <summary>A share of samples and the half of its interval.</summary>
    internal readonly record struct Share(double Value, double Reach)
    {
        // 95 % of a normal distribution lie within so many standard deviations.
        private const double Deviations = 1.96;

        /// <param name="ranks">The rank of the right pair of each sample, and the sample's unit.</param>
        /// <param name="within">Ranks below it count.</param>
        public static Share Of(IReadOnlyList<(int Rank, string Unit)> ranks, int within)
        {
            double share = (double)ranks.Count(sample => sample.Rank < within) / ranks.Count;
            double[] units =
            [
                .. ranks.GroupBy(sample => sample.Unit, StringComparer.Ordinal)
                    .Select(unit => unit.Sum(sample => (sample.Rank < within ? 1 : 0) - share)),
            ];
            double variance = units.Sum(unit => unit * unit) / ranks.Count / ranks.Count;
            return new Share(share, Deviations * Math.Sqrt(variance * units.Length / Math.Max(1, units.Length - 1)));
        }

        public override string ToString() =>
            FormattableString.Invariant(
                $"{Value:F3} [{Math.Max(0, Value - Reach):F3}, {Math.Min(1, Value + Reach):F3}]");
    }

    public static RestatementFigures Of(IEnumerable<RestatementSample> samples, RestatementModel model)
    {
        List<(int, string)> ranks =
        [
            .. samples.Where(sample => sample.First is not null).Select(sample => (Rank(sample, model), sample.Unit)),
        ];
        return new RestatementFigures(ranks.Count, Share.Of(ranks, 1), Share.Of(ranks, 3),
            Share.Of(ranks, int.MaxValue));
    }

    public override string ToString() =>
        FormattableString.Invariant(
            $"right pair first {First}, among three {Three}, among all {Found} (n = {Count})");

    /// <summary>
    /// The rank of the right pair among those whose later passages lie apart; the greatest number where it is missing.
    /// </summary>
    private static int Rank(RestatementSample sample, RestatementModel model)
    {
        double[] probabilities = model.ProbabilitiesOf([.. sample.Pairs.Select(pair => pair.Features)]);
        var ahead = new List<TextSpan>();
        foreach (((PassagePair pair, _, TextSpan later), _) in sample.Found.Zip(probabilities)
            .OrderByDescending(found => found.Second))
        {
            if (sample.IsRight(pair))
                return ahead.Count;
            if (!ahead.Any(later.Overlaps))
                ahead.Add(later);
        }
        return int.MaxValue;
    }
}
