using System.Numerics;
using QualityCheck.Models;

namespace QualityCheck.Text;

/// <summary>
/// How often a text has each of its words, whatever their case. A few words share a count, the more the longer the
/// text.
/// </summary>
internal sealed class WordCounts
{
    /// <summary>Places of a short text's table.</summary>
    private const uint Fewest = 1 << 10;

    /// <summary>Places of the largest table: it stays in the processor's cache.</summary>
    private const uint Most = 1 << 15;

    private readonly ushort[] _counts;
    private readonly int _words;

    public WordCounts(string text)
    {
        _counts = new ushort[BitOperations.RoundUpToPowerOf2(Math.Clamp((uint)text.Length, Fewest, Most))];
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            uint hash = FeatureHash.Basis;
            for (; i < text.Length; i++)
            {
                char c = text[i];
                if (!char.IsAsciiLetterLower(c))
                {
                    if (!char.IsLetterOrDigit(c))
                        break;
                    c = Folded.Lower(c);
                }
                hash = FeatureHash.Append(hash, c);
            }
            if (i <= start)
                continue;
            ref ushort count = ref _counts[Place(hash)];
            count += count < ushort.MaxValue ? (ushort)1 : (ushort)0;
            _words++;
        }
    }

    /// <summary>
    /// Whether the text has the word more than once; of a word with an apostrophe or hyphen, its first part.
    /// </summary>
    public bool Repeats(ReadOnlySpan<char> word) => Of(word) > 1;

    /// <summary>How often the text has the word; of one with an apostrophe or hyphen, its first part.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        int end = 0;
        while (end < word.Length && char.IsLetterOrDigit(word[end]))
            end++;
        return Count(word[..end]);
    }

    /// <summary>How often the text has one of the words, of a thousand words.</summary>
    public double OfThousand(params ReadOnlySpan<string> words)
    {
        int count = 0;
        foreach (string word in words)
            count += Count(word);
        return 1000.0 * count / Math.Max(1, _words);
    }

    private int Count(ReadOnlySpan<char> word)
    {
        uint hash = FeatureHash.Basis;
        foreach (char c in word)
            hash = FeatureHash.Append(hash, Folded.Lower(c));
        return _counts[Place(hash)];
    }

    private int Place(uint hash) => (int)((hash ^ hash >> 15) & (uint)(_counts.Length - 1));
}
