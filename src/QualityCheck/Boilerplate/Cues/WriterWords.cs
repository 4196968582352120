using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Words of the sentence that introduces a writer, as far as a whole line and a stretch of a paragraph share them.
/// </summary>
internal static class WriterWords
{
    private static readonly WordSet Writers = LanguagePack.English.Words("boilerplate", "writer");
    private static readonly WordSet Writing = LanguagePack.English.Words("boilerplate", "writes");

    /// <summary>Whether the word says what writers are called.</summary>
    public static bool IsWriter(ReadOnlySpan<char> word) => Writers.Contains(word);

    /// <summary>Whether the word says what writers do.</summary>
    public static bool IsWriting(ReadOnlySpan<char> word) => Writing.Contains(word);
}
