using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Nouns that a single capital counts or names, so that it is no initial: <c>Vitamin C.</c>, <c>World War I.</c>
/// </summary>
internal sealed class CountedNouns(LanguagePack pack)
{
    private readonly WordSet _words = pack.Words("numbers", "counted-noun");

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
