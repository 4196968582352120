namespace QualityCheck.Evaluation.Measures;

/// <summary>Precision, recall and F1, rounded; each 0 where it is undefined.</summary>
internal readonly record struct PrecisionRecall(double Precision, double Recall, double F1)
{
    public static PrecisionRecall Of(double hits, double falseAlarms, double misses)
    {
        double precision = hits + falseAlarms == 0 ? 0 : hits / (hits + falseAlarms);
        double recall = hits + misses == 0 ? 0 : hits / (hits + misses);
        return new(Rounding.Round(precision), Rounding.Round(recall),
            Rounding.Share(2 * precision * recall, precision + recall));
    }

    public IEnumerable<Figure> Figures(string prefix = "", string? part = null) =>
        [new(prefix + "P", Precision, part), new(prefix + "R", Recall, part), new(prefix + "F1", F1, part)];
}
