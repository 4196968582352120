using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Style;

/// <summary>
/// A headline as the model of clickbait sees it: its words and its pairs of neighbours, whatever their case, every
/// number alike, so that neither capitals nor length tell.
/// </summary>
internal static class ClickbaitFeatures
{
    /// <summary>Number of different features, 2 to the power of <see cref="Bits"/>.</summary>
    public const int Count = 1 << Bits;

    // Two hundred thousand different pairs share so many places, and the file stays below 32 KB. A judgement.
    private const int Bits = 15;

    // A longer headline is a paragraph: only its beginning is looked at. A judgement.
    private const int MostTokens = 60;

    // What stands before the first and behind the last word, and in place of every number.
    private const uint Border = 1, Number = 2;

    private const int WordTemplate = 1, PairTemplate = 2;

    public static FeatureGroups Of(string headline)
    {
        var features = new FeatureGroups(Count, 1, (_, _) => 1);
        uint before = Border;
        foreach (Token token in Tokenizer.Tokenize(headline, CancellationToken.None).Take(MostTokens))
        {
            uint word = token.Kind == TokenKind.Number
                ? Number
                : Folded.Hash(headline.AsSpan(token.Start, token.Length));
            features.Add(0, Feature(WordTemplate, word));
            features.Add(0, Feature(PairTemplate, before, word));
            before = word;
        }
        features.Add(0, Feature(PairTemplate, before, Border));
        return features;
    }

    private static int Feature(int template, uint a, uint b = 0) =>
        FeatureHash.Of(template, a, b) >> (FeatureHash.Bits - Bits);
}
