using System.Numerics;
using System.Runtime.InteropServices;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Numbers what the lines of a text have in common: their words of substance, which are the same by their first six
/// letters, and their wording, as a whole and by the first and the last word.
/// </summary>
/// <param name="lines">About how many lines there are.</param>
internal sealed class LineNumbers(int lines)
{
    /// <summary>Words that have so many first letters in common are the same: a judgement.</summary>
    private const int Letters = 6;
    /// <summary>A shorter word has no substance: a judgement.</summary>
    private const int ShortestWord = 3;

    private readonly Dictionary<ulong, int> _words = new(2 * lines);
    private readonly Dictionary<ulong, int> _copies = new(2 * lines);
    private readonly List<int> _found = [];

    /// <summary>The numbers of a line as a whole, of its first word and of its last.</summary>
    internal readonly record struct Copy(int Whole, int Opening, int Ending)
    {
        public int Highest => Math.Max(Whole, Math.Max(Opening, Ending));
    }

    public Copy CopyOf(ReadOnlySpan<char> line)
    {
        int first = line.IndexOf(' '), last = line.LastIndexOf(' ');
        return new Copy(Number(_copies, Hash(1, line)), Number(_copies, Hash(2, first < 0 ? line : line[..first])),
            Number(_copies, Hash(3, line[(last + 1)..])));
    }

    /// <summary>The numbers of a line's words of substance.</summary>
    public int[] WordsOf(ReadOnlySpan<char> line)
    {
        _found.Clear();
        int at = 0;
        while (LetterRuns.Next(line, ref at) is { IsEmpty: false } word)
        {
            if (word.Length < ShortestWord || LanguagePack.English.FunctionWords.Contains(word))
                continue;
            _found.Add(Number(_words, Hash(word[..Math.Min(Letters, word.Length)])));
        }
        return [.. _found];
    }

    private static int Number(Dictionary<ulong, int> numbers, ulong hash)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, hash, out bool known);
        if (!known)
            number = numbers.Count - 1;
        return number;
    }

    /// <summary>A hash of up to six letters, whatever their case.</summary>
    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        if (WordKey.Of(letters) is var key and not 0)
            return Append((ulong)letters.Length, key);
        uint hash = FeatureHash.Basis;
        foreach (char c in letters)
            hash = FeatureHash.Append(hash, char.ToLowerInvariant(c));
        return hash;
    }

    /// <summary>A hash of the text, four characters at a time.</summary>
    private static ulong Hash(ulong kind, ReadOnlySpan<char> text)
    {
        ulong hash = Append(0, kind);
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (ulong four in fours)
            hash = Append(hash, four);
        foreach (char c in text[(4 * fours.Length)..])
            hash = Append(hash, c);
        return hash;
    }

    private static ulong Append(ulong hash, ulong part) =>
        BitOperations.RotateLeft((hash ^ part) * 0x9E3779B97F4A7C15, 29);
}
