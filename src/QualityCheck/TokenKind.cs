namespace QualityCheck;

/// <summary>The kind of a <see cref="Token"/>.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes, inner hyphens and the dots of an abbreviation such as <c>U.S.</c></summary>
    Word,

    /// <summary>Digits, with separators and letters glued to them, such as <c>1,200.5</c>, <c>19:30</c>, <c>3rd</c>.</summary>
    Number,

    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>A punctuation mark, or a run of dots.</summary>
    Punctuation,

    /// <summary>A currency, percent, mathematical or other sign.</summary>
    Symbol,

    /// <summary>An emoji with its modifiers.</summary>
    Emoji,
}
