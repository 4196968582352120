using QualityCheck.Text;

namespace QualityCheck.Facts;

/// <summary>
/// A word made comparable, with a space on both sides: lower case, plain apostrophes, every digit 0, no longer than
/// <see cref="Longest"/>.
/// </summary>
internal static class PaddedWord
{
    public const int Longest = 30;

    /// <summary>Room for a word and its spaces.</summary>
    public const int Capacity = Longest + 2;

    /// <summary>Writes the word into <paramref name="buffer"/> and gives the part written.</summary>
    public static ReadOnlySpan<char> Write(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = Math.Min(word.Length, Longest);
        buffer[0] = ' ';
        for (int i = 0; i < length; i++)
            buffer[i + 1] = Folded.Of(word[i]);
        buffer[length + 1] = ' ';
        return buffer[..(length + 2)];
    }
}
