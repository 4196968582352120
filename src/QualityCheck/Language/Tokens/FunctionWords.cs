using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words that carry grammar and no topic.</summary>
internal sealed class FunctionWords
{
    private readonly ShortWordSet _words;

    public FunctionWords(LanguagePack pack)
    {
        All = pack.LexiconOf("words").Words("function");
        _words = new ShortWordSet(All);
    }

    /// <summary>All of them, in lower case with plain apostrophes.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Whether the word is one, whatever its case; a typographic apostrophe counts as a plain one.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
