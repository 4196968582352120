namespace QualityCheck.Signals;

/// <summary>A text's characters by the kinds that NeMo's filters count.</summary>
internal readonly struct CharacterCounts
{
    /// <summary>Letters and digits of ASCII, line feeds, and <c>? ! , .</c></summary>
    public int Plain { get; private init; }

    /// <summary>Decimal digits.</summary>
    public int Digits { get; private init; }

    /// <summary>Tabs, line feeds, carriage returns, backspaces and spaces.</summary>
    public int Spaces { get; private init; }

    /// <summary>Brackets: <c>{ } [ ] ( )</c> and the two angles of mathematics.</summary>
    public int Brackets { get; private init; }

    public static CharacterCounts Of(ReadOnlySpan<char> text)
    {
        int plain = 0, digits = 0, spaces = 0, brackets = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
                plain++;
            else if (char.IsDigit(c))
                (digits, plain) = (digits + 1, plain + (char.IsAscii(c) ? 1 : 0));
            else if (c is ' ' or '\t' or '\r' or '\b')
                spaces++;
            else if (c == '\n')
                (spaces, plain) = (spaces + 1, plain + 1);
            else if (c is '?' or '!' or ',' or '.')
                plain++;
            else if (c is '{' or '}' or '[' or ']' or '(' or ')' or '⟨' or '⟩')
                brackets++;
        }
        return new CharacterCounts { Plain = plain, Digits = digits, Spaces = spaces, Brackets = brackets };
    }
}
