namespace QualityCheck.Boilerplate;

/// <summary>The words that a text has more than once, whatever their case; read off it when first asked for. It belongs to one thread.</summary>
internal sealed class RepeatedWords(string text)
{
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;

    public bool Contains(ReadOnlySpan<char> word) => (_words ??= Read()).Contains(word);

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen = Empty(), repeated = Empty();
        int at = 0;
        while (LetterRuns.Next(text, ref at) is { IsEmpty: false } word)
        {
            if (!seen.Add(word))
                repeated.Add(word);
        }
        return repeated;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty() => new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
