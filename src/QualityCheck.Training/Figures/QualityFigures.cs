namespace QualityCheck.Training;

/// <summary>How well values order documents by what readers think of them, and how near they come to it.</summary>
/// <param name="Count">Number of documents, middling ones too.</param>
/// <param name="Auc">How often a document called high has a higher value than one called low.</param>
/// <param name="Brier">The mean squared distance of value and target over documents called high (1) or low (0).</param>
/// <param name="CalibrationError">The mean distance of mean value and mean target over ten bins with as many
/// of these documents.</param>
internal readonly record struct QualityFigures(int Count, double Auc, double Brier, double CalibrationError)
{
    private const int Bins = 10;

    public static QualityFigures Of(IReadOnlyList<(double Value, double Target)> documents)
    {
        (double Value, double Target)[] sorted =
            [.. documents.Where(document => document.Target is 0 or 1).OrderBy(document => document.Value)];
        double error = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            (double Value, double Target)[] part =
                sorted[(bin * sorted.Length / Bins)..((bin + 1) * sorted.Length / Bins)];
            if (part.Length > 0)
                error += part.Length
                    * Math.Abs(part.Average(document => document.Value) - part.Average(document => document.Target));
        }
        return new QualityFigures(documents.Count,
            AreaUnderCurve([.. sorted.Where(document => document.Target == 1).Select(document => document.Value)],
                [.. sorted.Where(document => document.Target == 0).Select(document => document.Value)]),
            sorted.Average(document => (document.Value - document.Target) * (document.Value - document.Target)),
            error / sorted.Length);
    }

    /// <summary>How often a high one lies above a low one; ties count half. NaN where either is missing.</summary>
    public static double AreaUnderCurve(IReadOnlyList<double> high, IReadOnlyList<double> low) =>
        high.Sum(h => low.Sum(l => h > l ? 1 : h == l ? 0.5 : 0)) / ((double)high.Count * low.Count);

    public override string ToString() =>
        FormattableString.Invariant(
            $"AUC {Auc:F3}, Brier {Brier:F3}, calibration error {CalibrationError:F3} (n = {Count})");
}
