namespace QualityCheck.Tests.Duplicates;

/// <summary>Texts of words that no other text has, or of few words that all have.</summary>
internal static class Words
{
    /// <summary>So many words, each with the name in it.</summary>
    public static string Of(string name, int count, int first = 0) =>
        string.Join(' ', Enumerable.Range(first, count).Select(i => FormattableString.Invariant($"{name}{i}")));

    /// <summary>So many words of so many different ones.</summary>
    public static string Random(Random random, int count, int vocabulary) =>
        string.Join(' ', Enumerable.Range(0, count)
            .Select(_ => FormattableString.Invariant($"w{random.Next(vocabulary)}")));
}
