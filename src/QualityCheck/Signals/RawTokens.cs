using System.Buffers;
using System.Numerics;
using System.Text;

namespace QualityCheck.Signals;

/// <summary>
/// The tokens of NLTK's WordPunctTokenizer, <c>\w+|[^\w\s]+</c>, and RedPajama's sentences,
/// <c>\b[^.!?]+[.!?]*</c>.
/// </summary>
internal struct RawTokens
{
    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many have a letter of ASCII.</summary>
    public int WithLetter { get; private set; }

    /// <summary>How many are in upper case.</summary>
    public int Upper { get; private set; }

    /// <summary>How many sentences there are.</summary>
    public int Sentences { get; private set; }

    public static RawTokens Of(ReadOnlySpan<char> text)
    {
        var tokens = new RawTokens { Sentences = SentencesIn(text) };
        for (int start = 0, length; start < text.Length; start += length)
        {
            TextBlock block = TextBlock.OfWholeWords(text, start, out length);
            if (block.Count == length && HasOnlyPlain(text[start..], block.Others))
                tokens.AddPlain(block);
            else
                tokens.Add(text.Slice(start, length));
        }
        return tokens;
    }

    /// <summary>Whether what is not ASCII is punctuation such as dashes and quotation marks.</summary>
    private static bool HasOnlyPlain(ReadOnlySpan<char> text, ulong others)
    {
        for (; others != 0; others &= others - 1)
        {
            if (text[BitOperations.TrailingZeroCount(others)] is < '‐' or > '‧')
                return false;
        }
        return true;
    }

    /// <summary>Adds all tokens of a block at once, whose characters are bits; none goes on behind it.</summary>
    private void AddPlain(TextBlock block)
    {
        ulong upper = block.InRange('A', 'Z'), numeric = block.Digits | block.Of('_');
        ulong words = block.Letters | numeric, others = ~(words | block.Spaces) & block.Present;
        ulong starts = words & ~(words << 1);
        int numbers = Whole(numeric, starts, words), tokens = BitOperations.PopCount(starts);
        Count += tokens + BitOperations.PopCount(others & ~(others << 1));
        WithLetter += tokens - numbers;
        Upper += Whole(upper | numeric, starts, words) - numbers;
    }

    /// <summary>
    /// How many words have nothing but these characters: the sum carries from the start of a word behind the last such
    /// character, and there the word must end.
    /// </summary>
    private static int Whole(ulong characters, ulong starts, ulong words) =>
        BitOperations.PopCount((characters + (characters & starts)) & ~characters & ~words);

    private void Add(ReadOnlySpan<char> text)
    {
        for (int start = SpacedWords.Skip(text, 0); start < text.Length; start = SpacedWords.Skip(text, start))
        {
            int end = End(text, start, out bool plain, out bool hasLetter, out bool isUpper);
            Count++;
            WithLetter += hasLetter ? 1 : 0;
            Upper += (plain ? isUpper : PythonText.IsUpper(text[start..end])) ? 1 : 0;
            start = end;
        }
    }

    private static int End(ReadOnlySpan<char> text, int start, out bool plain, out bool hasLetter, out bool isUpper)
    {
        bool isWord = IsWordAt(text, start, out _), hasUpper = false, hasLower = false;
        plain = true;
        int at = start;
        while (at < text.Length && IsWordAt(text, at, out int taken) == isWord && !PythonText.IsSpace(text[at]))
        {
            char c = text[at];
            plain &= char.IsAscii(c);
            hasUpper |= char.IsAsciiLetterUpper(c);
            hasLower |= char.IsAsciiLetterLower(c);
            at += taken;
        }
        (hasLetter, isUpper) = (hasUpper || hasLower, hasUpper && !hasLower);
        return at;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at, out int taken)
    {
        char c = text[at];
        taken = 1;
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out taken) == OperationStatus.Done
            && PythonText.IsWord(rune);
    }

    private static int SentencesIn(ReadOnlySpan<char> text)
    {
        int count = 0, at = 0;
        while (true)
        {
            while (at < text.Length && !IsWordAt(text, at, out int taken))
                at += taken;
            if (at >= text.Length)
                return count;
            count++;
            int end = text[at..].IndexOfAny('.', '!', '?');
            if (end < 0)
                return count;
            at += end;
        }
    }
}
