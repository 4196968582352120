using System.Globalization;

namespace QualityCheck.Training;

/// <summary>How well genres are told.</summary>
/// <param name="Count">Number of pages.</param>
/// <param name="Accuracy">The share of pages told right.</param>
/// <param name="MacroF1">The mean F1 of the genres asked for.</param>
/// <param name="Coverage">The share of pages that are told with a confidence above 0.6.</param>
/// <param name="Precision">The share of those that are told right.</param>
/// <param name="Confidence">Their mean confidence.</param>
internal readonly record struct GenreFigures(int Count, double Accuracy, double MacroF1, double Coverage,
    double Precision, double Confidence)
{
    private const double Sure = 0.6;

    public static GenreFigures Of(IReadOnlyCollection<(Genre Gold, GenreEstimate Found)> pages,
        IEnumerable<Genre> genres)
    {
        (Genre Gold, GenreEstimate Found)[] sure = [.. pages.Where(page => page.Found.Confidence > Sure)];
        return new GenreFigures(
            pages.Count, Right(pages), genres.Average(genre => F1(pages, genre)),
            (double)sure.Length / pages.Count, Right(sure),
            sure.Select(page => page.Found.Confidence).DefaultIfEmpty().Average());
    }

    private static double Right(IEnumerable<(Genre Gold, GenreEstimate Found)> pages) =>
        pages.Select(page => page.Gold == page.Found.Genre ? 1.0 : 0).DefaultIfEmpty().Average();

    private static double F1(IReadOnlyCollection<(Genre Gold, GenreEstimate Found)> pages, Genre genre)
    {
        double hits = pages.Count(page => page.Gold == genre && page.Found.Genre == genre),
            both = pages.Count(page => page.Gold == genre) + pages.Count(page => page.Found.Genre == genre);
        return both == 0 ? 0 : 2 * hits / both;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"accuracy {Accuracy:F3}, macro-F1 {MacroF1:F3}, sure of {Coverage:F3} and of those right {Precision:F3} (mean "
            + $"confidence {Confidence:F3})");
}
