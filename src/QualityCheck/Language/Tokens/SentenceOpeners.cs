using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Words that, capitalised after a doubtful full stop, begin a sentence: function words, and titles of persons.
/// </summary>
internal sealed class SentenceOpeners(LanguagePack pack)
{
    private readonly WordSet _words = pack.Words("words", "sentence-opener");

    /// <summary>
    /// Whether the word is one, or one with something behind an apostrophe: <c>It's</c>, <c>Don’t</c>.
    /// </summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        int apostrophe = word.IndexOfAny('\'', '’');
        return _words.Contains(apostrophe < 0 ? word : word[..apostrophe]);
    }
}
