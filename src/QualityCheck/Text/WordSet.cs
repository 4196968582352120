using System.Collections.Frozen;

namespace QualityCheck.Text;

/// <summary>A set of words, asked by spans without a string.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly WordFilter _filter;

    /// <param name="words">The words, separated by spaces.</param>
    public WordSet(string words) : this(words.Split(' '), StringComparer.OrdinalIgnoreCase)
    {
    }

    public WordSet(IEnumerable<string> words, StringComparer comparer)
    {
        _words = words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(_words.Set);
    }

    /// <summary>The words of all of them, whatever their case.</summary>
    public static WordSet Union(params IEnumerable<WordSet> sets) =>
        new(sets.SelectMany(set => set.Words), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Words => _words.Set;

    public bool Contains(ReadOnlySpan<char> word) => _filter.MayHave(word) && _words.Contains(word);
}
