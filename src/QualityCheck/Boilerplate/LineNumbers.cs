using System.Runtime.InteropServices;
using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Numbers what the lines of a text have in common: their words of substance, which are the same by their first six letters, and their wording, as a whole
/// and by the first and the last word.
/// </summary>
internal sealed class LineNumbers
{
    private const int Letters = 6;
    private const int ShortestWord = 3;

    private readonly Dictionary<uint, int> _words = [];
    private readonly Dictionary<uint, int> _copies = [];
    private readonly List<int> _found = [];

    /// <summary>The numbers of a line as a whole, of its first word and of its last.</summary>
    internal readonly record struct Copy(int Whole, int Opening, int Ending)
    {
        public int Highest => Math.Max(Whole, Math.Max(Opening, Ending));
    }

    public Copy CopyOf(ReadOnlySpan<char> line)
    {
        int first = line.IndexOf(' '), last = line.LastIndexOf(' ');
        return new Copy(Number(_copies, Hash(1, line)), Number(_copies, Hash(2, first < 0 ? line : line[..first])), Number(_copies, Hash(3, line[(last + 1)..])));
    }

    /// <summary>The numbers of a line's words of substance.</summary>
    public int[] WordsOf(ReadOnlySpan<char> line)
    {
        _found.Clear();
        int start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            bool letter = i < line.Length && char.IsLetterOrDigit(line[i]);
            if (letter && start < 0)
                start = i;
            if (letter || start < 0)
                continue;
            ReadOnlySpan<char> word = line[start..i];
            start = -1;
            if (word.Length < ShortestWord || word.Length <= 10 && FunctionWords.Contains(word))
                continue;
            uint hash = FeatureHash.Basis;
            foreach (char c in word[..Math.Min(Letters, word.Length)])
                hash = FeatureHash.Append(hash, char.ToLowerInvariant(c));
            _found.Add(Number(_words, hash));
        }
        return [.. _found];
    }

    private static int Number(Dictionary<uint, int> numbers, uint hash)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, hash, out bool known);
        if (!known)
            number = numbers.Count - 1;
        return number;
    }

    private static uint Hash(uint kind, ReadOnlySpan<char> text)
    {
        uint hash = FeatureHash.Append(FeatureHash.Basis, kind);
        foreach (char c in text)
            hash = FeatureHash.Append(hash, c);
        return hash;
    }
}
