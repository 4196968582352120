namespace QualityCheck.Language;

/// <summary>
/// What the entity tagger knows of one word: its letters, its tag, how it begins, and what a list says of it.
/// </summary>
internal readonly record struct NameWord(WordFeatures Word, uint Tag, uint Initial, uint Hint)
{
    // A number that no tag and no hint has.
    private const uint Outside = 31;

    /// <summary>Stands for the words before and behind a sentence.</summary>
    public static NameWord None { get; } = new(default, Outside, 0, Outside);

    public static NameWord Of(LanguagePack pack, ReadOnlySpan<char> word, PartOfSpeech tag) =>
        new(WordFeatures.Of(word), (uint)tag, char.IsUpper(word[0]) ? 1u : char.IsLower(word[0]) ? 2u : 3u,
            (uint)pack.NameLexicon.HintOf(word));
}
