namespace QualityCheck.Text;

/// <summary>
/// The words that a text has more than once, whatever their case; read off it when first asked for. It belongs to one
/// thread.
/// </summary>
internal sealed class RepeatedWords(string text)
{
    /// <summary>The parameters of 64-bit FNV-1a.</summary>
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>So many letters of a text bring about one word that it had not yet.</summary>
    private const int LettersADifferentWord = 12;

    private HashSet<ulong>? _words;

    public bool Contains(ReadOnlySpan<char> word) => (_words ??= Read()).Contains(KeyOf(word));

    private HashSet<ulong> Read()
    {
        HashSet<ulong> seen = new(text.Length / LettersADifferentWord), repeated = [];
        int at = 0;
        while (LetterRuns.Next(text, ref at) is { IsEmpty: false } word)
        {
            ulong key = KeyOf(word);
            if (!seen.Add(key))
                repeated.Add(key);
        }
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
