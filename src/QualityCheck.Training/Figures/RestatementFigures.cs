using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>
/// How well a model ranks the pairs of a text: how often the right one is the first, or among the first three.
/// </summary>
internal readonly record struct RestatementFigures(int Count, double Hit1, double Hit3)
{
    public static RestatementFigures Of(IEnumerable<RestatementSample> samples, RestatementModel model)
    {
        List<int> ranks = [.. samples.Where(sample => sample.First is not null).Select(sample => Rank(sample, model))];
        return new RestatementFigures(ranks.Count, Share(ranks, 1), Share(ranks, 3));
    }

    public override string ToString() =>
        FormattableString.Invariant($"right pair first {Hit1:F3}, among three {Hit3:F3} (n = {Count})");

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

    private static double Share(List<int> ranks, int within) =>
        (double)ranks.Count(rank => rank < within) / ranks.Count;
}
