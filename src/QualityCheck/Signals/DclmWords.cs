using System.Globalization;
using System.Numerics;
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
        for (int at = 0, length; at < text.Length; at += length)
        {
            TextBlock block = TextBlock.OfWholeWords(text, at, out length);
            if (block.Count == length && WordsOf(block, text.AsSpan(at)) is { } words)
                AddPlain(text, at, words, counts.Words);
            else
                Add(text, at, text.AsSpan(at, length), counts.Words);
        }
    }

    /// <summary>Adds the words of a block whose characters are bits.</summary>
    private static void AddPlain(string text, int block, ulong characters, WordList words)
    {
        for (ulong edges = characters ^ (characters << 1); edges != 0;)
        {
            int start = block + BitOperations.TrailingZeroCount(edges);
            edges &= edges - 1;
            int end = block + BitOperations.TrailingZeroCount(edges);
            edges &= edges - 1;
            while (start < end && text[start] == '_')
                start++;
            if (start < end)
                words.Add(text, start, end);
        }
    }

    private static void Add(string text, int at, ReadOnlySpan<char> part, WordList words)
    {
        for (int start = 0, end = 0; Next(part, ref start, ref end);)
            words.Add(text, at + start, at + end);
    }

    /// <summary>
    /// The characters of words with what joins them; null where something else is in the block than ASCII and common
    /// punctuation.
    /// </summary>
    private static ulong? WordsOf(TextBlock block, ReadOnlySpan<char> text)
    {
        ulong words = block.Letters | block.Digits | block.Of('_');
        ulong joints = block.Of('\'') | block.Of('.') | block.Of(':') | block.Of(',') | block.Of(';');
        for (ulong others = block.Others; others != 0; others &= others - 1)
        {
            if (text[BitOperations.TrailingZeroCount(others)] is < '‐' or > '‧')
                return null;
            joints |= others & (~others + 1);
        }
        for (joints &= words << 1 & words >> 1; joints != 0; joints &= joints - 1)
        {
            int at = BitOperations.TrailingZeroCount(joints);
            if (Joins(new Rune(text[at]), new Rune(text[at - 1]), text[(at + 1)..]))
                words |= 1UL << at;
        }
        return words;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int start = 0, end = 0; Next(text, ref start, ref end);)
            count++;
        return count;
    }

    /// <summary>The next word from the end of one on; false where there is none.</summary>
    private static bool Next(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        for (start = end; start < text.Length && !IsStart(text, start, out int taken);)
            start += taken;
        if (start >= text.Length)
            return false;
        end = End(text, start);
        return true;
    }

    private static bool IsStart(ReadOnlySpan<char> text, int at, out int taken)
    {
        char c = text[at];
        taken = 1;
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c);
        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out taken) == System.Buffers.OperationStatus.Done
            && PythonText.IsWord(rune);
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
            at++;
        if (at == text.Length || IsPlainSign(text[at]) && (at + 1 == text.Length || IsPlainSign(text[at + 1])))
            return at;
        return at > start ? End(text, at, new Rune(text[at - 1])) : OtherEnd(text, start);
    }

    /// <summary>The end of a word that does not begin with ASCII.</summary>
    private static int OtherEnd(ReadOnlySpan<char> text, int start)
    {
        Rune.DecodeFromUtf16(text[start..], out Rune first, out int taken);
        return StandsAlone(first) ? start + taken : End(text, start + taken, first);
    }

    /// <summary>The end of a word of which the part before a place is known to be of it.</summary>
    private static int End(ReadOnlySpan<char> text, int at, Rune last)
    {
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int taken);
            if (PythonText.IsWord(rune) && !StandsAlone(rune))
                last = rune;
            else if (!Extends(rune) && !Joins(rune, last, text[(at + taken)..]))
                return at;
            at += taken;
        }
        return at;
    }

    /// <summary>What is ASCII and of no word, but for what joins two.</summary>
    private static bool IsPlainSign(char c) => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c != '_';

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
