using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The words of a text as hashes: in lower case with plain apostrophes, every digit 0.</summary>
internal sealed class HashedWords
{
    private readonly TokenTypes _types;
    private readonly uint[] _ofTypes;

    public HashedWords(AnnotatedText text) => (_types, _ofTypes) = (text.Types, text.Types.Each(Folded.Hash));

    /// <summary>The hash of the word at a token.</summary>
    public uint this[int token] => _ofTypes[_types[token]];
}
