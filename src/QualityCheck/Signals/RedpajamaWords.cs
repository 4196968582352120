using System.Text;
using QualityCheck.Text;

namespace QualityCheck.Signals;

/// <summary>RedPajama's normalised words: no ASCII punctuation, lower case, canonically decomposed.</summary>
internal static class RedpajamaWords
{
    /// <summary>Characters that one becomes at most: three of a decomposition, and one of a lower case.</summary>
    private const int Growth = 4;

    public static void Read(string text, TextCounts counts)
    {
        var words = new WordSplitter(text);
        while (words.MoveNext())
        {
            ReadOnlySpan<char> word = Normalized(text.AsSpan(words.Start..words.End), ref counts.Buffer);
            if (!word.IsEmpty)
                counts.Words.Add(word);
        }
    }

    /// <summary>A word in the buffer, which grows as needed; empty where it is all punctuation.</summary>
    public static ReadOnlySpan<char> Normalized(ReadOnlySpan<char> word, ref char[] buffer)
    {
        Room.For(ref buffer, word.Length * Growth);
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (!char.IsAscii(c))
                i += Write(word, i, buffer, ref length);
            else if (char.IsAsciiLetterUpper(c))
                buffer[length++] = (char)(c | 0x20);
            else if (!char.IsPunctuation(c) && !char.IsSymbol(c))
                buffer[length++] = c;
        }
        return buffer.AsSpan(0, length);
    }

    /// <summary>How often "lorem ipsum" stands in the words with spaces between them.</summary>
    public static int LoremIpsum(WordList words)
    {
        int count = 0;
        if (words.Where(word => word.EndsWith("lorem")).Kinds == 0)
            return 0;
        for (int i = 0; i + 1 < words.Count; i++)
            count += words[i + 1].StartsWith("ipsum") && words[i].EndsWith("lorem") ? 1 : 0;
        return count;
    }

    /// <summary>Writes a character that is not ASCII; how many more code units of the word it took.</summary>
    private static int Write(ReadOnlySpan<char> word, int at, Span<char> buffer, ref int length)
    {
        if (Rune.DecodeFromUtf16(word[at..], out Rune rune, out int taken) != System.Buffers.OperationStatus.Done)
        {
            buffer[length++] = word[at];
            return 0;
        }
        if (rune.Value == 'İ')
            length += Decomposition.Write(new Rune('i'), buffer[length..]) + One(buffer, length + 1, '\u0307');
        else if (rune.Value == 'Σ')
            buffer[length++] = IsFinal(word, at) ? 'ς' : 'σ';
        else
            length += Decomposition.Write(Rune.ToLowerInvariant(rune), buffer[length..]);
        return taken - 1;
    }

    private static int One(Span<char> buffer, int at, char c)
    {
        buffer[at] = c;
        return 1;
    }

    /// <summary>Whether a sigma ends the letters of its word and does not begin them.</summary>
    private static bool IsFinal(ReadOnlySpan<char> word, int at) =>
        PythonText.HasLetter(word[..at]) && !PythonText.HasLetter(word[(at + 1)..]);
}
