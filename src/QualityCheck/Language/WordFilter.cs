namespace QualityCheck.Language;

/// <summary>Tells most words that are not in a list by their length, first and last letter, in whatever case: faster than asking the list.</summary>
internal sealed class WordFilter
{
    private const int Lengths = 16;
    private const int Letters = 32;

    // For every length a bit a first letter, and above them a bit a last letter.
    private readonly ulong[] _masks = new ulong[Lengths];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length > 0)
                _masks[word.Length % Lengths] |= MaskOf(word[0]) | MaskOf(word[^1]) << Letters;
        }
    }

    /// <summary>False where the list cannot have the word.</summary>
    public bool MayHave(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return true;
        char first = word[0], last = word[^1];
        ulong mask = _masks[word.Length % Lengths];
        return ((mask >> first % Letters) & (mask >> Letters + last % Letters) & 1) != 0 || !char.IsAscii(first) || !char.IsAscii(last);
    }

    /// <summary>A letter and its capital share a bit; another character than ASCII might have its other case there.</summary>
    private static ulong MaskOf(char c) => char.IsAscii(c) ? 1UL << c % Letters : uint.MaxValue;
}
