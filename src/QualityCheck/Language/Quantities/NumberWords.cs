using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>English words that are numbers or parts of numbers.</summary>
internal static class NumberWords
{
    private static readonly WordSet Digits = LanguagePack.English.Words("numbers", "digit");

    private static readonly WordSet Tens = LanguagePack.English.Words("numbers", "ten");

    private static readonly WordSet Cardinals = LanguagePack.English.Words("numbers", "cardinal");

    private static readonly WordSet Scales = LanguagePack.English.Words("numbers", "scale");

    private static readonly WordSet MoneyScales = LanguagePack.English.Words("numbers", "money-scale");

    private static readonly WordSet Ordinals = LanguagePack.English.Words("numbers", "ordinal");

    private static readonly WordSet Parts = LanguagePack.English.Words("numbers", "part");

    private static readonly WordSet ManyParts = LanguagePack.English.Words("numbers", "parts");

    /// <summary>
    /// Every word that a number or a share may begin with, articles left out; of a compound its first part.
    /// </summary>
    public static IEnumerable<string> Openers =>
    [
        .. Cardinals.Words, .. Scales.Words, .. Ordinals.Words, .. Parts.Words, "minus", "negative", "percent", "per",
    ];

    public static bool IsDigit(ReadOnlySpan<char> word) => Digits.Contains(word);

    public static bool IsTens(ReadOnlySpan<char> word) => Tens.Contains(word);

    /// <summary>Whether the word is a number: <c>seven</c>, <c>twenty-three</c>, <c>half-dozen</c>.</summary>
    public static bool IsCardinal(ReadOnlySpan<char> word) =>
        Cardinals.Contains(word) || IsCompound(word, Cardinals)
        || word.StartsWith("half-", StringComparison.OrdinalIgnoreCase) && Scales.Contains(word[5..]);

    public static bool IsScale(ReadOnlySpan<char> word) => Scales.Contains(word);

    /// <summary>Whether the letters are a scale in an amount of money: <c>$5 m</c>.</summary>
    public static bool IsMoneyScale(ReadOnlySpan<char> word) => Scales.Contains(word) || MoneyScales.Contains(word);

    public static bool IsOrdinal(ReadOnlySpan<char> word) => Ordinals.Contains(word) || IsCompound(word, Ordinals);

    /// <summary>A denominator of one part: <c>third</c>.</summary>
    public static bool IsPart(ReadOnlySpan<char> word) => Parts.Contains(word);

    /// <summary>A denominator of many parts: <c>thirds</c>.</summary>
    public static bool IsManyParts(ReadOnlySpan<char> word) => ManyParts.Contains(word);

    /// <summary>A whole fraction in one word: <c>two-thirds</c>, <c>one-eighth</c>.</summary>
    public static bool IsHyphenatedFraction(ReadOnlySpan<char> word) =>
        IsCompound(word, ManyParts)
        || word.StartsWith("one-", StringComparison.OrdinalIgnoreCase) && Parts.Contains(word[4..]);

    /// <summary><c>twenty-three</c>, <c>twenty-third</c>: a number, a hyphen and the rest.</summary>
    private static bool IsCompound(ReadOnlySpan<char> word, WordSet last)
    {
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && (ReferenceEquals(last, ManyParts) ? Cardinals : Tens).Contains(word[..hyphen])
            && last.Contains(word[(hyphen + 1)..]);
    }
}
