namespace QualityCheck;

/// <summary>The kind of a <see cref="Token"/>.</summary>
public enum TokenKind : byte
{
    /// <summary>
    /// Letters, with apostrophes, inner hyphens and the dots of an abbreviation such as <c>U.S.</c>; a hashtag or a
    /// mention with its sign. Of scripts without spaces a Chinese character or a hiragana each, and a run of katakana,
    /// Thai, Lao or Khmer.
    /// </summary>
    Word,

    /// <summary>
    /// Digits, with separators and letters glued to them, such as <c>1,200.5</c>, <c>19:30</c>, <c>3rd</c>.
    /// </summary>
    Number,

    /// <summary>A web or mail address, also without a scheme, such as <c>example.org/news</c>.</summary>
    Address,

    /// <summary>A punctuation mark, or a run of dots.</summary>
    Punctuation,

    /// <summary>A currency, percent, mathematical or other sign.</summary>
    Symbol,

    /// <summary>An emoji with its modifiers, a flag, a keycap.</summary>
    Emoji,
}
