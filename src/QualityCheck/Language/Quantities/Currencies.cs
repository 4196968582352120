using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>The currencies of the world: their names, codes and signs.</summary>
internal sealed class Currencies
{
    private readonly WordSet _names;
    private readonly WordSet _weights;
    private readonly WordSet _minors;
    private readonly WordSet _adjectives;
    private readonly WordSet _regions;
    private readonly WordSet _prefixes;
    private readonly WordSet _codes;
    private readonly WordSet _wordCodes;

    public Currencies(LanguagePack pack)
    {
        ILookup<string, string> words = pack.Table("currencies").ToLookup(row => row[1], row => row[0]);
        _names = new(words["name"], StringComparer.OrdinalIgnoreCase);
        _weights = new(words["weight"], StringComparer.OrdinalIgnoreCase);
        _minors = new(words["minor"], StringComparer.OrdinalIgnoreCase);
        _adjectives = new(words["adjective"], StringComparer.OrdinalIgnoreCase);
        _regions = new(words["region"], StringComparer.OrdinalIgnoreCase);
        _prefixes = new(words["prefix"], StringComparer.OrdinalIgnoreCase);
        _codes = new(words["code"], StringComparer.OrdinalIgnoreCase);
        _wordCodes = new(words["word-code"], StringComparer.Ordinal);
    }

    /// <summary>Whether the word names a currency and nothing else: <c>euros</c>.</summary>
    public bool IsName(ReadOnlySpan<char> word) => _names.Contains(word);

    /// <summary>Whether the name is a weight's too: <c>pounds</c>.</summary>
    public bool IsWeight(ReadOnlySpan<char> word) => _weights.Contains(word);

    public bool IsMinor(ReadOnlySpan<char> word) => _minors.Contains(word);

    /// <summary>Whether the word may stand before a name: <c>Australian dollars</c>.</summary>
    public bool IsAdjective(ReadOnlySpan<char> word) => _adjectives.Contains(word);

    /// <summary>Whether the letters may stand before a sign: <c>HK$</c>.</summary>
    public bool IsRegion(ReadOnlySpan<char> word) => _regions.Contains(word);

    /// <summary>
    /// Whether the word is a code or an abbreviation that may stand before its amount: <c>EUR 5</c>, <c>Rs 500</c>.
    /// </summary>
    public bool IsPrefix(ReadOnlySpan<char> word) => _codes.Contains(word) || _prefixes.Contains(word);

    /// <summary>
    /// Whether the word is a code that may stand behind its amount: <c>5 EUR</c>, <c>30 MUSD</c> for millions.
    /// </summary>
    public bool IsCode(ReadOnlySpan<char> word) =>
        _codes.Contains(word) || _wordCodes.Contains(word)
        || word.Length == 4 && word[0] is 'M' or 'k' or 'K' && char.IsUpper(word[1]) && _codes.Contains(word[1..]);

    public static bool IsSign(ReadOnlySpan<char> token) =>
        token.Length == 1
        && (token[0] == '$'
            || token[0] > '\u007F' && char.GetUnicodeCategory(token[0]) == UnicodeCategory.CurrencySymbol);
}
