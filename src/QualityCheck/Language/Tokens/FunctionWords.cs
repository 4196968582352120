using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>English words that carry grammar and no topic.</summary>
internal static class FunctionWords
{
    /// <summary>All of them, in lower case with plain apostrophes.</summary>
    public static IReadOnlyList<string> All { get; } = LanguagePack.English.LexiconOf("words").Words("function");

    private static readonly ShortWordSet Words = new(All);

    /// <summary>Whether the word is one, whatever its case; a typographic apostrophe counts as a plain one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
