namespace QualityCheck.Training;

/// <summary>How well scores order and part sentences.</summary>
/// <param name="Count">Number of sentences.</param>
/// <param name="AveragePrecision">The mean precision at each positive, from the highest score down.</param>
/// <param name="F1">F1 of the positive class at 0.5.</param>
/// <param name="MacroF1">The mean F1 of both classes at 0.5.</param>
internal readonly record struct ClaimFigures(int Count, double AveragePrecision, double F1, double MacroF1)
{
    private const double Threshold = 0.5;

    public static ClaimFigures Of(IReadOnlyList<(double Score, bool Positive)> scored)
    {
        double f1 = F1Of(scored, true);
        return new ClaimFigures(scored.Count, Training.AveragePrecision.Of(scored), f1, (f1 + F1Of(scored, false)) / 2);
    }

    private static double F1Of(IReadOnlyList<(double Score, bool Positive)> scored, bool wanted)
    {
        int hits = scored.Count(item => item.Positive == wanted && item.Score >= Threshold == wanted);
        int wrong = scored.Count(item => item.Score >= Threshold != item.Positive);
        return 2.0 * hits / (2 * hits + wrong);
    }
}
