using FuzzySharp;
using FuzzySharp.PreProcess;

namespace QualityCheck.Repetition;

/// <summary>
/// FuzzySharp's token-sort ratio over our own words: in lower case, sorted ordinally, and so the same in every culture.
/// </summary>
internal static class TokenSort
{
    /// <summary>The most words that are compared: the time grows with the square.</summary>
    private const int MostWords = 64;

    /// <summary>FuzzySharp takes time as the square of the length, so longer passages are not compared.</summary>
    private const int LongestText = 400;

    /// <summary>The ratio of two passages, 0–1; null where one is too long to be compared.</summary>
    public static double? Ratio(ComparedText text, Window first, Window later) =>
        Sorted(text, first) is { } own && Sorted(text, later) is { } theirs
            ? Fuzz.Ratio(own, theirs, PreprocessMode.None) / 100.0
            : null;

    private static string? Sorted(ComparedText text, Window window)
    {
        ReadOnlySpan<int> numbers = text.AllWords[text.FirstWord(window.First)..text.FirstWord(window.End)];
        if (numbers.Length > MostWords)
            return null;
        var words = new string[numbers.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = text.Form(numbers[i]).Text;
        Array.Sort(words, StringComparer.Ordinal);
        string sorted = string.Join(' ', words);
        return sorted.Length <= LongestText ? sorted : null;
    }
}
