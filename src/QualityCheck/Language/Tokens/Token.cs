namespace QualityCheck;

/// <summary>A token of the text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">Number of UTF-16 code units, 1 or more.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>Offset just behind the token.</summary>
    public int End => Start + Length;

    /// <summary>The token's place.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether the token counts as a word: words, numbers and addresses do, marks do not.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;
}
