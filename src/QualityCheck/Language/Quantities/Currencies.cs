using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>The currencies of the world: their names, codes and signs.</summary>
internal static class Currencies
{
    private static readonly ILookup<string, string> Words =
        LanguagePack.English.Table("currencies").ToLookup(row => row[1], row => row[0]);

    private static readonly WordSet Names = new(Words["name"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Weights = new(Words["weight"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Minors = new(Words["minor"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Adjectives = new(Words["adjective"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Regions = new(Words["region"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Prefixes = new(Words["prefix"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Codes = new(Words["code"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet WordCodes = new(Words["word-code"], StringComparer.Ordinal);

    /// <summary>Whether the word names a currency and nothing else: <c>euros</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Names.Contains(word);

    /// <summary>Whether the name is a weight's too: <c>pounds</c>.</summary>
    public static bool IsWeight(ReadOnlySpan<char> word) => Weights.Contains(word);

    public static bool IsMinor(ReadOnlySpan<char> word) => Minors.Contains(word);

    /// <summary>Whether the word may stand before a name: <c>Australian dollars</c>.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) => Adjectives.Contains(word);

    /// <summary>Whether the letters may stand before a sign: <c>HK$</c>.</summary>
    public static bool IsRegion(ReadOnlySpan<char> word) => Regions.Contains(word);

    /// <summary>
    /// Whether the word is a code or an abbreviation that may stand before its amount: <c>EUR 5</c>, <c>Rs 500</c>.
    /// </summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => Codes.Contains(word) || Prefixes.Contains(word);

    /// <summary>
    /// Whether the word is a code that may stand behind its amount: <c>5 EUR</c>, <c>30 MUSD</c> for millions.
    /// </summary>
    public static bool IsCode(ReadOnlySpan<char> word) =>
        Codes.Contains(word) || WordCodes.Contains(word)
        || word.Length == 4 && word[0] is 'M' or 'k' or 'K' && char.IsUpper(word[1]) && Codes.Contains(word[1..]);

    public static bool IsSign(ReadOnlySpan<char> token) =>
        token.Length == 1
        && (token[0] == '$'
            || token[0] > '\u007F' && char.GetUnicodeCategory(token[0]) == UnicodeCategory.CurrencySymbol);
}
