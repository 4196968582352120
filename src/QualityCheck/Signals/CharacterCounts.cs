using System.Numerics;

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
        for (int start = 0; start < text.Length; start += TextBlock.Length)
        {
            var block = TextBlock.At(text, start);
            plain += BitOperations.PopCount(block.Letters | block.Digits | block.Of('\n') | block.Of('?')
                | block.Of('!') | block.Of(',') | block.Of('.'));
            digits += BitOperations.PopCount(block.Digits);
            spaces += BitOperations.PopCount(block.InRange('\b', '\n') | block.Of('\r') | block.Of(' '));
            brackets += BitOperations.PopCount(block.InRange('(', ')') | block.Of('[') | block.Of(']')
                | block.Of('{') | block.Of('}'));
            for (ulong others = block.Others; others != 0; others &= others - 1)
            {
                char c = text[start + BitOperations.TrailingZeroCount(others)];
                digits += char.IsDigit(c) ? 1 : 0;
                brackets += c is '⟨' or '⟩' ? 1 : 0;
            }
        }
        return new CharacterCounts { Plain = plain, Digits = digits, Spaces = spaces, Brackets = brackets };
    }
}
