using System.Runtime.InteropServices;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>How often a text has each of its words, whatever their case.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<uint, int> _counts = [];

    public WordCounts(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, Hash(text.AsSpan(start, i - start)), out _)++;
        }
    }

    /// <summary>Whether the text has the word more than once; of a word with an apostrophe or hyphen, its first part.</summary>
    public bool Repeats(ReadOnlySpan<char> word)
    {
        int end = 0;
        while (end < word.Length && char.IsLetterOrDigit(word[end]))
            end++;
        return _counts.GetValueOrDefault(Hash(word[..end])) > 1;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = FeatureHash.Basis;
        foreach (char c in word)
            hash = FeatureHash.Append(hash, char.ToLowerInvariant(c));
        return hash;
    }
}
