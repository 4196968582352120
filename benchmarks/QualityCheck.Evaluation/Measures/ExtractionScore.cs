using QualityCheck.Evaluation.Text;

namespace QualityCheck.Evaluation.Measures;

/// <summary>How near a page's extracted text is to its gold text.</summary>
/// <param name="Precision">Of runs of four words; null where nothing was extracted.</param>
/// <param name="Recall">Of runs of four words; null where there is nothing to extract.</param>
/// <param name="Exact">Whether the words are the same in the same order.</param>
/// <param name="WordF1">F1 of single words in lower case.</param>
internal readonly record struct ExtractionScore(double? Precision, double? Recall, bool Exact, double WordF1)
{
    public static ExtractionScore Of(string gold, string found)
    {
        List<string> goldWords = Words.Of(gold), foundWords = Words.Of(found);
        List<string> goldShingles = [.. Words.Shingles(goldWords)], foundShingles = [.. Words.Shingles(foundWords)];
        int hits = Multiset.Shared(goldShingles, foundShingles);
        bool same = hits == goldShingles.Count && hits == foundShingles.Count;
        return new(
            same ? 1 : foundShingles.Count > 0 ? (double)hits / foundShingles.Count : null,
            same ? 1 : goldShingles.Count > 0 ? (double)hits / goldShingles.Count : null,
            goldWords.SequenceEqual(foundWords),
            OfWords(Words.Of(LowerCase.Of(gold)), Words.Of(LowerCase.Of(found))));
    }

    /// <summary>The figures of some pages; F1 is that of the mean precision and the mean recall.</summary>
    public static IEnumerable<Figure> Summarize(IReadOnlyList<ExtractionScore> pages, string? part = null)
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

    private static double OfWords(List<string> gold, List<string> found)
    {
        double shared = Multiset.Shared(gold, found);
        double precision = found.Count > 0 ? shared / found.Count : 0, recall = gold.Count > 0 ? shared / gold.Count : 0;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
