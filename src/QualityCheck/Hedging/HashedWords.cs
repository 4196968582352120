using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The words of a text as hashes: in lower case with plain apostrophes, every digit 0.</summary>
internal sealed class HashedWords
{
    private readonly uint[] _words;

    public HashedWords(AnnotatedText text)
    {
        _words = new uint[text.Tokens.Length];
        for (int i = 0; i < _words.Length; i++)
            _words[i] = Of(text[text.Tokens[i]]);
    }

    /// <summary>The hash of the word at a token.</summary>
    public uint this[int token] => _words[token];

    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = FeatureHash.Basis;
        foreach (char c in word)
            hash = FeatureHash.Append(hash, Folded.Of(c));
        return hash;
    }
}
