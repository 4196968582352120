using QualityCheck.Training;

namespace QualityCheck.Evaluation.Measures;

/// <summary>The figures of extraction over some pages.</summary>
internal static class ExtractionFigures
{
    /// <summary>The figures of some pages; F1 is that of the mean precision and the mean recall.</summary>
    public static IEnumerable<Figure> Of(IReadOnlyList<ExtractionScore> pages, string? part = null)
    {
        double precision = pages.Average(page => page.Precision) ?? 0, recall = pages.Average(page => page.Recall) ?? 0;
        return
        [
            new("n", pages.Count, part),
            new("F1", Rounding.Share(2 * precision * recall, precision + recall), part),
            new("P", Rounding.Round(precision), part),
            new("R", Rounding.Round(recall), part),
            new("accuracy", Rounding.Share(pages.Count(page => page.Exact), pages.Count), part),
            new("wordF1", Rounding.Share(pages.Sum(page => page.WordF1), pages.Count), part),
            new("below80", pages.Count(page => page.WordF1 < 0.8), part),
            new("below10", pages.Count(page => page.WordF1 < 0.1), part),
        ];
    }
}
