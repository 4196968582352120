using System.Text;

namespace QualityCheck.Signals;

/// <summary>
/// The tokens of NLTK's WordPunctTokenizer, <c>\w+|[^\w\s]+</c>, and RedPajama's sentences,
/// <c>\b[^.!?]+[.!?]*</c>.
/// </summary>
internal readonly struct RawTokens
{
    /// <summary>How many tokens there are.</summary>
    public int Count { get; private init; }

    /// <summary>How many have a letter of ASCII.</summary>
    public int WithLetter { get; private init; }

    /// <summary>How many are in upper case.</summary>
    public int Upper { get; private init; }

    /// <summary>How many sentences there are.</summary>
    public int Sentences { get; private init; }

    public static RawTokens Of(ReadOnlySpan<char> text)
    {
        int count = 0, withLetter = 0, upper = 0;
        for (int start = SpacedWords.Skip(text, 0); start < text.Length; start = SpacedWords.Skip(text, start))
        {
            int end = End(text, start, out bool plain, out bool hasLetter, out bool isUpper);
            count++;
            withLetter += hasLetter ? 1 : 0;
            upper += (plain ? isUpper : PythonText.IsUpper(text[start..end])) ? 1 : 0;
            start = end;
        }
        return new RawTokens
        {
            Count = count,
            WithLetter = withLetter,
            Upper = upper,
            Sentences = SentencesIn(text),
        };
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
        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out taken) == System.Buffers.OperationStatus.Done
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
