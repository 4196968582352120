namespace QualityCheck.Training;

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

    private static double OfWords(List<string> gold, List<string> found)
    {
        double shared = Multiset.Shared(gold, found);
        double precision = found.Count > 0 ? shared / found.Count : 0,
            recall = gold.Count > 0 ? shared / gold.Count : 0;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /// <summary>F1 of the mean precision and the mean recall, as the scoreboard of article extraction has it.</summary>
    public static double F1(IReadOnlyCollection<ExtractionScore> pages)
    {
        double precision = pages.Average(page => page.Precision) ?? 0, recall = pages.Average(page => page.Recall) ?? 0;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
