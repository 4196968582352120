using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>The words that hold the noun phrase of a source together, or end it.</summary>
internal sealed class SourcePhraseWords(LanguagePack pack)
{
    public WordSet CapitalNames { get; } = pack.Words("attribution", "capital-name");

    public WordSet ClauseRelatives { get; } = pack.Words("attribution", "clause-relative");

    public WordSet NameLinks { get; } = pack.Words("attribution", "name-link");

    public WordSet AsideRelatives { get; } = pack.Words("attribution", "aside-relative");

    public WordSet AsideOpeners { get; } = pack.Words("attribution", "aside-opener");

    public WordSet NounLinks { get; } = pack.Words("attribution", "noun-link");

    public WordSet Postmodifiers { get; } = pack.Words("attribution", "postmodifier");

    public WordSet Counts { get; } = pack.Words("attribution", "count");

    public WordSet InnerWords { get; } = pack.Words("attribution", "inner-word");
}
