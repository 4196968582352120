using QualityCheck.Models;

namespace QualityCheck.Text;

/// <summary>
/// Characters made comparable, each step folding more than the one before: letters in lower case, apostrophes plain,
/// digits alike.
/// </summary>
internal static class Folded
{
    /// <summary>A character in lower case.</summary>
    public static char Lower(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);

    /// <summary>A character in lower case, a typographic apostrophe plain.</summary>
    public static char Plain(char c) => c == '’' ? '\'' : Lower(c);

    /// <summary>A character in lower case, a typographic apostrophe plain, every digit 0.</summary>
    public static char Of(char c) => char.IsAsciiLetterLower(c) ? c : char.IsDigit(c) ? '0' : Plain(c);

    /// <summary>Writes the words in lower case with plain apostrophes.</summary>
    /// <param name="words">The words.</param>
    /// <param name="buffer">Room for as many characters.</param>
    /// <returns>The part of the buffer that was written.</returns>
    public static Span<char> Plain(ReadOnlySpan<char> words, Span<char> buffer)
    {
        words.ToLowerInvariant(buffer);
        buffer[..words.Length].Replace('’', '\'');
        return buffer[..words.Length];
    }

    /// <summary>The hash of a word as it reads by <see cref="Of"/>.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = FeatureHash.Basis;
        foreach (char c in word)
            hash = FeatureHash.Append(hash, Of(c));
        return hash;
    }

    /// <summary>Whether a word is the one that is given in lower case with plain apostrophes.</summary>
    public static bool Equal(ReadOnlySpan<char> word, ReadOnlySpan<char> plain)
    {
        if (word.Length != plain.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Plain(word[i]) != plain[i])
                return false;
        }
        return true;
    }
}
