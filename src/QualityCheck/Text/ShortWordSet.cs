using System.Numerics;

namespace QualityCheck.Text;

/// <summary>
/// A set of mostly short words of ASCII letters and apostrophes, which are asked by their <see cref="WordKey"/>s:
/// faster than a <see cref="WordSet"/>.
/// </summary>
internal sealed class ShortWordSet
{
    // For every length the keys of the words that are so long, each at the first free place from where its hash points
    // to.
    private readonly ulong[][] _keys = new ulong[WordKey.Longest + 1][];
    private readonly WordSet _longer;
    private readonly int _longest;

    public ShortWordSet(IReadOnlyCollection<string> words)
    {
        for (int length = 0; length < _keys.Length; length++)
            _keys[length] = TableOf([.. words.Where(word => word.Length == length)]);
        _longer = new WordSet(words.Where(word => word.Length > WordKey.Longest), StringComparer.OrdinalIgnoreCase);
        _longest = words.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>
    /// Whether the set has the word, whatever its case; a typographic apostrophe counts as a plain one.
    /// </summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > _longest)
            return false;
        if (word.Length <= WordKey.Longest && WordKey.Of(word) is var key and not 0)
            return Has(_keys[word.Length], key);
        return word.Contains('’') ? ContainsPlain(word) : word.Length > WordKey.Longest && _longer.Contains(word);
    }

    private bool ContainsPlain(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '’', '\'');
        return Contains(plain);
    }

    private static bool Has(ulong[] table, ulong key)
    {
        for (int place = PlaceOf(key); table[place & table.Length - 1] is var other and not 0; place++)
        {
            if (other == key)
                return true;
        }
        return false;
    }

    private static ulong[] TableOf(string[] words)
    {
        var table = new ulong[BitOperations.RoundUpToPowerOf2((uint)words.Length * 4 + 1)];
        foreach (string word in words)
        {
            int place = PlaceOf(WordKey.Of(word));
            while (table[place & table.Length - 1] != 0)
                place++;
            table[place & table.Length - 1] = WordKey.Of(word);
        }
        return table;
    }

    private static int PlaceOf(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> 40);
}
