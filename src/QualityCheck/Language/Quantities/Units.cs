using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Units of measure and of time.</summary>
internal sealed class Units
{
    private readonly WordSet _shortTimes;
    private readonly WordSet _measures;
    private readonly WordSet _symbols;
    private readonly WordSet _gluedSymbols;
    private readonly WordSet _times;
    private readonly WordSet _timed;
    private readonly WordSet _adjectives;

    public Units(LanguagePack pack)
    {
        ILookup<string, string> words = pack.Table("units").ToLookup(row => row[1], row => row[0]);
        _shortTimes = pack.Words("measures", "short-time");
        _measures = new(words["measure"], StringComparer.OrdinalIgnoreCase);
        _symbols = new(words["symbol"], StringComparer.Ordinal);
        _gluedSymbols = new(words["glued"], StringComparer.Ordinal);
        _times = new(words["time"], StringComparer.OrdinalIgnoreCase);
        _timed = new(words["timed"], StringComparer.OrdinalIgnoreCase);
        _adjectives = new(words["adjective"], StringComparer.OrdinalIgnoreCase);
    }

    public bool IsMeasure(ReadOnlySpan<char> word) => _measures.Contains(word) || _symbols.Contains(word);

    /// <summary>
    /// Whether the letters are a unit where they are glued to their figures: <c>5km</c>, <c>10in</c>.
    /// </summary>
    public bool IsGlued(ReadOnlySpan<char> letters) => IsMeasure(letters) || _gluedSymbols.Contains(letters);

    public bool IsTime(ReadOnlySpan<char> word) => _times.Contains(word);

    /// <summary>
    /// Whether the letters are a unit of time where they are glued to their figures: <c>3h</c>, <c>90min</c>.
    /// </summary>
    public bool IsGluedTime(ReadOnlySpan<char> letters) =>
        _times.Contains(letters) || _shortTimes.Contains(letters);

    /// <summary>
    /// Whether the word makes a measure of a unit of time behind it: <c>light years</c>, <c>kilowatt hours</c>.
    /// </summary>
    public bool IsTimed(ReadOnlySpan<char> word) => _timed.Contains(word);

    /// <summary>Whether the word makes another unit of the one behind it: <c>square</c>, <c>metric</c>.</summary>
    public bool IsAdjective(ReadOnlySpan<char> word) => _adjectives.Contains(word);
}
