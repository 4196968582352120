using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// The words of a text as hashes: in lower case with plain apostrophes, every digit 0; misspelt words of cues as what
/// is meant.
/// </summary>
internal sealed class HashedWords
{
    private readonly TokenTypes _types;
    private readonly uint[] _ofTypes;

    public HashedWords(AnnotatedText text) =>
        (_types, _ofTypes) = (text.Types, text.Types.Each(HedgingPack.Of(text).HedgeLexicon.HashOf));

    /// <summary>The hash of the word at a token.</summary>
    public uint this[int token] => _ofTypes[_types[token]];
}
