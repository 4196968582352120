using System.Numerics;

namespace QualityCheck.Language;

/// <summary>A set of words of at most sixteen ASCII letters and apostrophes, asked by their <see cref="WordKey"/>s: faster than a <see cref="WordSet"/>.</summary>
internal sealed class ShortWordSet
{
    private const int Longest = 2 * WordKey.Longest;

    private readonly (ulong Head, ulong Tail)[][] _tables = new (ulong, ulong)[Longest + 1][];

    public ShortWordSet(IEnumerable<string> words)
    {
        Array.Fill(_tables, []);
        foreach (IGrouping<int, string> group in words.Distinct().GroupBy(word => word.Length))
        {
            var table = _tables[group.Key] = new (ulong, ulong)[BitOperations.RoundUpToPowerOf2((uint)group.Count() * 4)];
            foreach (string word in group)
            {
                (ulong Head, ulong Tail) key = KeyOf(word);
                if (key.Head == 0 || key.Tail == 0)
                    throw new ArgumentException($"“{word}” has other characters than ASCII.", nameof(words));
                table[PlaceOf(table, key)] = key;
            }
        }
    }

    /// <summary>Whether the set has the word, whatever its case; a typographic apostrophe counts as a plain one.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest || _tables[word.Length] is not { Length: > 0 } table)
            return false;
        (ulong Head, ulong Tail) key = KeyOf(word);
        return key.Head == 0 || key.Tail == 0 ? word.Contains('’') && ContainsPlain(word) : table[PlaceOf(table, key)] == key;
    }

    private bool ContainsPlain(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '’', '\'');
        return Contains(plain);
    }

    private static (ulong Head, ulong Tail) KeyOf(ReadOnlySpan<char> word) =>
        word.Length <= WordKey.Longest ? (WordKey.Of(word), 1) : (WordKey.Of(word[..WordKey.Longest]), WordKey.Of(word[^WordKey.Longest..]));

    /// <summary>Where the key is, or the free place where it would be.</summary>
    private static int PlaceOf((ulong Head, ulong Tail)[] table, (ulong Head, ulong Tail) key)
    {
        int last = table.Length - 1, place = (int)((key.Head ^ key.Tail * 3) * 0x9E3779B97F4A7C15 >> 40) & last;
        while (table[place].Head != 0 && table[place] != key)
            place = place + 1 & last;
        return place;
    }
}
