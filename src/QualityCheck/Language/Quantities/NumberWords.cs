using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words that are numbers or parts of numbers.</summary>
internal sealed class NumberWords(LanguagePack pack)
{
    private readonly WordSet _digits = pack.Words("numbers", "digit");

    private readonly WordSet _tens = pack.Words("numbers", "ten");

    private readonly WordSet _cardinals = pack.Words("numbers", "cardinal");

    private readonly WordSet _scales = pack.Words("numbers", "scale");

    private readonly WordSet _moneyScales = pack.Words("numbers", "money-scale");

    private readonly WordSet _ordinals = pack.Words("numbers", "ordinal");

    private readonly WordSet _parts = pack.Words("numbers", "part");

    private readonly WordSet _manyParts = pack.Words("numbers", "parts");

    /// <summary>
    /// Every word that a number or a share may begin with, articles left out; of a compound its first part.
    /// </summary>
    public IEnumerable<string> Openers =>
    [
        .. _cardinals.Words, .. _scales.Words, .. _ordinals.Words, .. _parts.Words, "minus", "negative", "percent",
        "per",
    ];

    public bool IsDigit(ReadOnlySpan<char> word) => _digits.Contains(word);

    public bool IsTens(ReadOnlySpan<char> word) => _tens.Contains(word);

    /// <summary>Whether the word is a number: <c>seven</c>, <c>twenty-three</c>, <c>half-dozen</c>.</summary>
    public bool IsCardinal(ReadOnlySpan<char> word) =>
        _cardinals.Contains(word) || IsCompound(word, _cardinals)
        || word.StartsWith("half-", StringComparison.OrdinalIgnoreCase) && _scales.Contains(word[5..]);

    public bool IsScale(ReadOnlySpan<char> word) => _scales.Contains(word);

    /// <summary>Whether the letters are a scale in an amount of money: <c>$5 m</c>.</summary>
    public bool IsMoneyScale(ReadOnlySpan<char> word) => _scales.Contains(word) || _moneyScales.Contains(word);

    public bool IsOrdinal(ReadOnlySpan<char> word) => _ordinals.Contains(word) || IsCompound(word, _ordinals);

    /// <summary>A denominator of one part: <c>third</c>.</summary>
    public bool IsPart(ReadOnlySpan<char> word) => _parts.Contains(word);

    /// <summary>A denominator of many parts: <c>thirds</c>.</summary>
    public bool IsManyParts(ReadOnlySpan<char> word) => _manyParts.Contains(word);

    /// <summary>A whole fraction in one word: <c>two-thirds</c>, <c>one-eighth</c>.</summary>
    public bool IsHyphenatedFraction(ReadOnlySpan<char> word) =>
        IsCompound(word, _manyParts)
        || word.StartsWith("one-", StringComparison.OrdinalIgnoreCase) && _parts.Contains(word[4..]);

    /// <summary><c>twenty-three</c>, <c>twenty-third</c>: a number, a hyphen and the rest.</summary>
    private bool IsCompound(ReadOnlySpan<char> word, WordSet last)
    {
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && (ReferenceEquals(last, _manyParts) ? _cardinals : _tens).Contains(word[..hyphen])
            && last.Contains(word[(hyphen + 1)..]);
    }
}
