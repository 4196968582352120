using System.Globalization;
using System.Text;

namespace QualityCheck.Text;

/// <summary>Emoji and other pictures: with modifiers, joined, as flags and as keycaps.</summary>
internal static class Pictographs
{
    private const char EmojiStyle = '\uFE0F';
    private const char Keycap = '\u20E3';
    private const char Joiner = '\u200D';

    /// <summary>Whether a picture, or a character beyond the basic plane, begins here.</summary>
    public static bool BeginsAt(string text, int start)
    {
        char c = text[start];
        if (char.IsSurrogate(c) || c >= '\u2190' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
            return true;
        if (start + 1 == text.Length || text[start + 1] is not (EmojiStyle or Keycap))
            return false;
        bool key = c is '#' or '*' || char.IsAsciiDigit(c);
        return key
            ? text[start + 1] == Keycap || start + 2 < text.Length && text[start + 2] == Keycap
            : text[start + 1] == EmojiStyle && !char.IsWhiteSpace(c);
    }

    public static int End(string text, int start)
    {
        Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out int length);
        int end = start + length;
        if (IsFlagLetter(rune)
            && Rune.DecodeFromUtf16(text.AsSpan(end), out Rune second,
                out int secondLength) == System.Buffers.OperationStatus.Done && IsFlagLetter(second))
            end += secondLength;
        while (end < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out Rune next, out int nextLength);
            bool joined = text[end - 1] == Joiner && !Rune.IsWhiteSpace(next);
            if (!IsModifier(next) && !joined)
                break;
            end += nextLength;
        }
        return end;
    }

    private static bool IsFlagLetter(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>Styles, the joiner, the keycap, skin tones and the letters of regional flags.</summary>
    private static bool IsModifier(Rune rune) =>
        rune.Value is 0xFE0E or EmojiStyle or Joiner or Keycap or (>= 0x1F3FB and <= 0x1F3FF)
            or (>= 0xE0020 and <= 0xE007F);
}
