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
        for (int at = 0; LetterRuns.Next(text, ref at) is { IsEmpty: false } word; _words++)
        {
            ref ushort count = ref Count(word);
            count += count < ushort.MaxValue ? (ushort)1 : (ushort)0;
        }
    }

    /// <summary>
    /// Whether the text has the word more than once; of a word with an apostrophe or hyphen, its first part.
    /// </summary>
    public bool Repeats(ReadOnlySpan<char> word) => Of(word) > 1;

    /// <summary>How often the text has the word; of one with an apostrophe or hyphen, its first part.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        int at = 0;
        return Count(LetterRuns.Next(word, ref at));
    }

    /// <summary>How often the text has one of the words, of a thousand words.</summary>
    public double OfThousand(params ReadOnlySpan<string> words)
    {
        int count = 0;
        foreach (string word in words)
            count += Count(word);
        return 1000.0 * count / Math.Max(1, _words);
    }

    private ref ushort Count(ReadOnlySpan<char> word)
    {
        uint hash = FeatureHash.Basis;
        foreach (char c in word)
            hash = FeatureHash.Append(hash, char.IsAsciiLetterLower(c) ? c : Folded.Lower(c));
        return ref _counts[(int)((hash ^ hash >> 15) & (uint)(_counts.Length - 1))];
    }
}
