using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace QualityCheck.Training;

/// <summary>
/// Log odds made to fit how often they come true (Platt 1999), by Microsoft.ML: by what they are multiplied and moved,
/// from scores of examples that the model has not learned from.
/// </summary>
internal static class PlattScaling
{
    /// <summary>A score as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required float Score { get; init; }

        public required bool Positive { get; init; }

        public required float Weight { get; init; }
    }

    /// <summary>Both numbers are rounded to so many digits, so that every machine gives the same.</summary>
    private const int Digits = 3;

    public static (double Factor, double Shift) Of(IEnumerable<(float LogOdds, float Target, float Weight)> scored)
    {
        var context = Seeded.Context();
        ISingleFeaturePredictionTransformer<PlattCalibrator> fitted = context.BinaryClassification.Calibrators
            .Platt(nameof(Row.Positive), nameof(Row.Score), nameof(Row.Weight))
            .Fit(context.Data.LoadFromEnumerable<Row>([.. scored.SelectMany(SidesOf)]));
        return (Math.Round(-fitted.Model.Slope, Digits), Math.Round(-fitted.Model.Offset, Digits));
    }

    private static IEnumerable<Row> SidesOf((float LogOdds, float Target, float Weight) scored)
    {
        (float score, float target, float weight) = scored;
        if (target > 0)
            yield return new Row { Score = score, Positive = true, Weight = weight * target };
        if (target < 1)
            yield return new Row { Score = score, Positive = false, Weight = weight * (1 - target) };
    }
}
