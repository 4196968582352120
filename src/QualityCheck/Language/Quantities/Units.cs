using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Units of measure and of time.</summary>
internal static class Units
{
    private static readonly WordSet ShortTimes = LanguagePack.English.Words("measures", "short-time");

    private static readonly ILookup<string, string> Words =
        LanguagePack.English.Table("units").ToLookup(row => row[1], row => row[0]);

    private static readonly WordSet Measures = new(Words["measure"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Symbols = new(Words["symbol"], StringComparer.Ordinal);
    private static readonly WordSet GluedSymbols = new(Words["glued"], StringComparer.Ordinal);
    private static readonly WordSet Times = new(Words["time"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Timed = new(Words["timed"], StringComparer.OrdinalIgnoreCase);
    private static readonly WordSet Adjectives = new(Words["adjective"], StringComparer.OrdinalIgnoreCase);

    public static bool IsMeasure(ReadOnlySpan<char> word) => Measures.Contains(word) || Symbols.Contains(word);

    /// <summary>
    /// Whether the letters are a unit where they are glued to their figures: <c>5km</c>, <c>10in</c>.
    /// </summary>
    public static bool IsGlued(ReadOnlySpan<char> letters) => IsMeasure(letters) || GluedSymbols.Contains(letters);

    public static bool IsTime(ReadOnlySpan<char> word) => Times.Contains(word);

    /// <summary>
    /// Whether the letters are a unit of time where they are glued to their figures: <c>3h</c>, <c>90min</c>.
    /// </summary>
    public static bool IsGluedTime(ReadOnlySpan<char> letters) =>
        Times.Contains(letters) || ShortTimes.Contains(letters);

    /// <summary>
    /// Whether the word makes a measure of a unit of time behind it: <c>light years</c>, <c>kilowatt hours</c>.
    /// </summary>
    public static bool IsTimed(ReadOnlySpan<char> word) => Timed.Contains(word);

    /// <summary>Whether the word makes another unit of the one behind it: <c>square</c>, <c>metric</c>.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) => Adjectives.Contains(word);
}
