using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>How often the lines of a text come again: as they are, and by their first and their last word.</summary>
internal sealed class LineCopies
{
    private const int Most = 20;
    private const int Kinds = 3;

    private readonly Dictionary<uint, int> _ids = [];
    private readonly int[] _keys;
    private readonly int[] _counts;

    public LineCopies(string text, ImmutableArray<Line> lines)
    {
        _keys = new int[lines.Length * Kinds];
        _counts = new int[_keys.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            Count(i * Kinds, Hash(1, line));
            int first = line.IndexOf(' '), last = line.LastIndexOf(' ');
            Count(i * Kinds + 1, Hash(2, first < 0 ? line : line[..first]));
            Count(i * Kinds + 2, Hash(3, line[(last + 1)..]));
        }
    }

    /// <summary>What lines of the same text have in common.</summary>
    public int Id(int line) => _keys[line * Kinds];

    public int Same(int line) => Math.Min(Most, _counts[_keys[line * Kinds]]);

    public int SameOpening(int line) => Math.Min(Most, _counts[_keys[line * Kinds + 1]]);

    public int SameEnding(int line) => Math.Min(Most, _counts[_keys[line * Kinds + 2]]);

    private void Count(int at, uint hash)
    {
        ref int id = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_ids, hash, out bool known);
        if (!known)
            id = _ids.Count - 1;
        _keys[at] = id;
        _counts[id]++;
    }

    private static uint Hash(uint kind, ReadOnlySpan<char> text)
    {
        uint hash = FeatureHash.Append(FeatureHash.Basis, kind);
        foreach (char c in text)
            hash = FeatureHash.Append(hash, c);
        return hash;
    }
}
