using System.Globalization;
using System.Text;

namespace QualityCheck.Signals;

/// <summary>
/// Words by Unicode's word boundaries (UAX 29) that begin with a letter or digit, near to uniseg's, which DCLM asks:
/// letters and digits with the marks and connectors in them, an apostrophe or full stop between letters, a comma, full
/// stop or apostrophe between digits; every Han or Hiragana character is a word.
/// </summary>
internal static class DclmWords
{
    public static void Read(string text, TextCounts counts)
    {
        ReadOnlySpan<char> rest = text;
        while (Next(ref rest) is { IsEmpty: false } word)
            counts.Words.Add(word);
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (!Next(ref text).IsEmpty)
            count++;
        return count;
    }

    /// <summary>The next word, and the rest of the text behind it.</summary>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        int start = 0, taken;
        while (start < text.Length && !IsStart(text[start..], out taken))
            start += taken;
        int end = start;
        if (start < text.Length)
            end = End(text, start);
        ReadOnlySpan<char> word = text[start..end];
        text = text[end..];
        return word;
    }

    private static bool IsStart(ReadOnlySpan<char> text, out int taken)
    {
        char c = text[0];
        taken = 1;
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c);
        return Rune.DecodeFromUtf16(text, out Rune rune, out taken) == System.Buffers.OperationStatus.Done
            && PythonText.IsWord(rune);
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        Rune.DecodeFromUtf16(text[start..], out Rune first, out int at);
        at += start;
        if (StandsAlone(first))
            return at;
        Rune last = first;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int taken);
            if (PythonText.IsWord(rune) && !StandsAlone(rune))
                last = rune;
            else if (!Extends(rune))
            {
                if (!Joins(rune, last, text[(at + taken)..]))
                    return at;
            }
            at += taken;
        }
        return at;
    }

    private static bool Joins(Rune joint, Rune before, ReadOnlySpan<char> after)
    {
        if (after.IsEmpty)
            return false;
        Rune.DecodeFromUtf16(after, out Rune next, out _);
        return joint.Value switch
        {
            '\'' or '.' or '’' or '‘' or '․' =>
                IsLetter(before) && IsLetter(next) || Rune.IsDigit(before) && Rune.IsDigit(next),
            ':' or '·' or '‧' => IsLetter(before) && IsLetter(next),
            ',' or ';' => Rune.IsDigit(before) && Rune.IsDigit(next),
            _ => false,
        };
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) && !StandsAlone(rune);

    private static bool Extends(Rune rune) =>
        rune.Value == '_' || !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ConnectorPunctuation;

    /// <summary>Han and Hiragana have no boundaries of words that a rule could find.</summary>
    private static bool StandsAlone(Rune rune) =>
        rune.Value is >= 0x3041 and <= 0x309F or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF
            or >= 0x20000 and <= 0x3FFFF;
}
