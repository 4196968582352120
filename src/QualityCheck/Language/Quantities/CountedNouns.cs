using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Nouns that a single capital counts or names, so that it is no initial: <c>Vitamin C.</c>, <c>World War I.</c>
/// </summary>
internal static class CountedNouns
{
    private static readonly WordSet Words = LanguagePack.English.Words("numbers", "counted-noun");

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
