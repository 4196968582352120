namespace QualityCheck.Text;

/// <summary>
/// The words that a text has more than once, whatever their case; read off it when first asked for. It belongs to one
/// thread.
/// </summary>
internal sealed class RepeatedWords(string text)
{
    /// <summary>The parameters of 64-bit FNV-1a.</summary>
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>A set with room for more words is not kept: some hundred kilobytes a thread. A judgement.</summary>
    private const int MostKept = 16_384;

    // The emptied set of the last text, for the next one; whoever reads a text takes it out.
    [ThreadStatic]
    private static HashSet<ulong>? _spare;

    private HashSet<ulong>? _words;

    public bool Contains(ReadOnlySpan<char> word) => (_words ??= Read()).Contains(KeyOf(word));

    private HashSet<ulong> Read()
    {
        HashSet<ulong> seen = _spare ?? [], repeated = [];
        _spare = null;
        int at = 0;
        while (LetterRuns.Next(text, ref at) is { IsEmpty: false } word)
        {
            ulong key = KeyOf(word);
            if (!seen.Add(key))
                repeated.Add(key);
        }
        seen.Clear();
        _spare = seen.Capacity <= MostKept ? seen : null;
        return repeated;
    }

    /// <summary>
    /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of the upper-case letters: in a text of a million words two share one
    /// once in 30 million times.
    /// </summary>
    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        ulong key = Basis;
        foreach (char c in word)
            key = (key ^ (char.IsAscii(c) ? char.IsAsciiLetterLower(c) ? c & ~0x20u : c : char.ToUpperInvariant(c)))
                * Prime;
        return key;
    }
}
