namespace QualityCheck.Text;

/// <summary>
/// Tells most words that are not in a list by their length and their first two and last letters, in whatever case:
/// faster than asking the list.
/// </summary>
internal sealed class WordFilter
{
    /// <summary>Words of lengths that are the same without their higher bits share a row.</summary>
    private const int Lengths = 16;

    /// <summary>So do letters; upper and lower case differ in a higher bit.</summary>
    private const int Letters = 32;

    // For every length and first letter a bit a second letter, and above them a bit a last letter.
    private readonly ulong[] _masks = new ulong[Lengths * Letters];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (string word in words.Where(word => word.Length > 0))
        {
            int row = word.Length % Lengths * Letters;
            ulong mask = MaskOf(word[Math.Min(1, word.Length - 1)]) | MaskOf(word[^1]) << Letters;
            if (char.IsAscii(word[0]))
                _masks[row + word[0] % Letters] |= mask;
            else
                for (int first = 0; first < Letters; first++)
                    _masks[row + first] |= mask;
        }
    }

    /// <summary>False where the list cannot have the word.</summary>
    public bool MayHave(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return true;
        char first = word[0], second = word[word.Length > 1 ? 1 : 0], last = word[^1];
        ulong mask = _masks[word.Length % Lengths * Letters + first % Letters];
        return ((mask >> second % Letters) & (mask >> Letters + last % Letters) & 1) != 0
            || !char.IsAscii((char)(first | second | last));
    }

    /// <summary>
    /// A letter and its capital share a bit; another character than ASCII might have its other case there.
    /// </summary>
    private static ulong MaskOf(char c) => char.IsAscii(c) ? 1UL << c % Letters : uint.MaxValue;
}
