using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>The words of a line as numbers, for a model that learns which words boilerplate is made of: letters in lower case, every digit alike.</summary>
internal static class LineWords
{
    /// <summary>How many numbers there are.</summary>
    public const int Buckets = 1 << Bits;

    /// <summary>The most numbers a line has.</summary>
    public const int Most = 2 * MostWords + 3;

    private const int Bits = 13;
    private const int MostWords = 24;
    private const int WholeLine = 6;

    /// <summary>Fills in the numbers of the line's first words, of each with the one before it, of its first and last word, and of the whole line where it is short.</summary>
    /// <returns>How many there are.</returns>
    public static int Of(ReadOnlySpan<char> line, Span<int> buckets)
    {
        int count = 0, words = 0;
        uint previous = 1, whole = FeatureHash.Basis;
        for (int i = 0; i < line.Length && words < MostWords; i++)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                if (line[i] is '$' or '€' or '£' or '|' or '©' or '/' or '@' or ':' && words < 4)
                    whole = FeatureHash.Append(whole, line[i]);
                continue;
            }
            uint word = FeatureHash.Basis;
            for (; i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '\'' or '’'); i++)
                word = FeatureHash.Append(word, Fold(line[i]));
            i--;
            words++;
            buckets[count++] = Bucket(0, word, 0);
            buckets[count++] = Bucket(1, previous, word);
            if (previous == 1)
                buckets[count++] = Bucket(2, word, 0);
            whole = FeatureHash.Append(whole, word);
            previous = word;
        }
        buckets[count++] = Bucket(3, previous, 0);
        if (words <= WholeLine)
            buckets[count++] = Bucket(4, whole, 0);
        return count;
    }

    private static char Fold(char c) => char.IsAsciiDigit(c) ? '0' : c == '’' ? '\'' : char.IsAsciiLetterLower(c) ? c : char.ToLowerInvariant(c);

    private static int Bucket(int template, uint a, uint b) => FeatureHash.Of(template, a, b) >> (FeatureHash.Bits - Bits);
}
