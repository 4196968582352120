namespace QualityCheck.Language;

/// <summary>Nouns that a single capital counts or names, so that it is no initial: <c>Vitamin C.</c>, <c>World War I.</c></summary>
internal static class CountedNouns
{
    private static readonly WordSet Words = new(
        "war part phase type class division title act volume chapter section stage level grade tier schedule category article appendix annex exhibit figure table plan option "
        + "vitamin vitamins hepatitis influenza series group team gate terminal block room unit point line route building wing zone band side");

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
