using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// The words of a line as numbers, for a model that learns which words boilerplate is made of: letters in lower case,
/// every digit alike.
/// </summary>
internal static class LineWords
{
    /// <summary>How many numbers there are.</summary>
    public const int Buckets = 1 << Bits;

    /// <summary>How many bits a number has.</summary>
    public const int Bits = 17;

    /// <summary>The most numbers a line has.</summary>
    public const int Most = 2 * MostWords + 5;

    /// <summary>How many words and marks are told one by one: the model was trained with them.</summary>
    private const int MostWords = 24;
    /// <summary>The most words of a line that is told as a whole: the model was trained with them.</summary>
    private const int WholeLine = 6;
    /// <summary>The length from which on words are counted by tens: the model was trained with it.</summary>
    private const int Brief = 15;

    /// <summary>Marks that are parts of words.</summary>
    private static ReadOnlySpan<char> Inner => "'’_";

    /// <summary>As many words as no line is told to have more of.</summary>
    private const int Long = 80;

    /// <summary>
    /// Fills in the numbers of the line's first words and marks, of each with the one before it, of its first two and
    /// its last, of its length, and of the whole line where it is short.
    /// </summary>
    /// <returns>How many there are.</returns>
    public static int Of(ReadOnlySpan<char> line, Span<int> buckets)
    {
        int count = 0, words = 0;
        uint first = 0, previous = 1, whole = FeatureHash.Basis;
        int i = 0;
        for (; words < MostWords && SkipSpace(line, ref i); words++)
        {
            uint word = Next(line, ref i);
            buckets[count++] = Bucket(0, word, 0);
            buckets[count++] = Bucket(1, previous, word);
            if (words == 1)
                buckets[count++] = Bucket(2, first, word);
            first = words == 0 ? word : first;
            whole = FeatureHash.Append(whole, word);
            previous = word;
        }
        if (SkipSpace(line, ref i))
            previous = Last(line);
        for (; words < Long && SkipSpace(line, ref i); words++)
            i = End(line, i);
        buckets[count++] = Bucket(3, previous, 0);
        buckets[count++] = Bucket(5, (uint)(words < Brief ? words : Brief + words / 10), 0);
        if (words <= WholeLine)
            buckets[count++] = Bucket(4, whole, 0);
        return count;
    }

    /// <summary>Whether something follows the white space, which is left behind.</summary>
    private static bool SkipSpace(ReadOnlySpan<char> line, ref int i)
    {
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return i < line.Length;
    }

    /// <summary>The line's last word or mark.</summary>
    private static uint Last(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        int start = line.Length - 1;
        while (start > 0 && IsOfWord(line[start]) && IsOfWord(line[start - 1]))
            start--;
        return Next(line, ref start);
    }

    /// <summary>Where the word, or the single mark, ends that begins here.</summary>
    private static int End(ReadOnlySpan<char> line, int i) =>
        IsOfWord(line[i]) ? LetterRuns.End(line, i, Inner) : i + 1;

    /// <summary>The word, or the single mark, that begins here.</summary>
    private static uint Next(ReadOnlySpan<char> line, ref int i)
    {
        uint word = FeatureHash.Append(FeatureHash.Basis, Fold(line[i]));
        if (!IsOfWord(line[i++]))
            return word;
        for (int end = LetterRuns.End(line, i, Inner); i < end; i++)
        {
            if (!char.IsAsciiDigit(line[i]) || !char.IsAsciiDigit(line[i - 1]))
                word = FeatureHash.Append(word, Fold(line[i]));
        }
        return word;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || Inner.Contains(c);

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static int Bucket(int template, uint a, uint b) =>
        FeatureHash.Of(template, a, b) >> (FeatureHash.Bits - Bits);
}
