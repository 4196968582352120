using System.Collections.Immutable;
using System.Runtime.InteropServices;
using QualityCheck.Models;

namespace QualityCheck.Facts;

/// <summary>
/// How many of the words that carry meaning are different ones: in 50 such words in a row, on average over all such
/// rows, 0–1. Names, figures and sources don't count, so that none that is put into a text makes it say more. A text
/// with fewer such words has all it could.
/// </summary>
internal static class Variety
{
    // Words in a row that are compared; see above. About the content words of a paragraph. A judgement.
    private const int Window = 50;
    // Letters by which forms of one word are the same. A judgement.
    private const int LongestKey = 6;
    // What an ending must leave of a word. A judgement.
    private const int ShortestKey = 3;

    private static readonly string[] Endings = ["ing", "ies", "ed", "es", "ly", "s", "e", "y"];

    public static double Of(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        List<uint> words = Words(text, facts);
        if (words.Count < Window)
            return 1;
        var behindLast = new Dictionary<uint, int>(words.Count);
        long different = 0;
        int starts = words.Count - Window + 1;
        for (int i = 0; i < words.Count; i++)
        {
            ref int behind = ref CollectionsMarshal.GetValueRefOrAddDefault(behindLast, words[i], out _);
            int first = Math.Max(i - Window + 1, behind);
            different += Math.Max(0, Math.Min(i, starts - 1) - Math.Max(0, first) + 1);
            behind = i + 1;
        }
        return (double)different / ((long)starts * Window);
    }

    private static List<uint> Words(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        var words = new List<uint>();
        uint[] keys = text.Types.Each(KeyOf);
        int fact = 0, attribution = 0;
        for (int i = 0; i < text.Tags.Length; i++)
        {
            Token token = text.Tokens[i];
            if (token.Kind != TokenKind.Word
                || text.Tags[i]
                    is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
                continue;
            while (fact < facts.Length
                && (facts[fact].Span.End <= token.Start || facts[fact].Type is "quotation" or "event"))
                fact++;
            while (attribution < text.Attributions.Length && text.Attributions[attribution].Span.End <= token.Start)
                attribution++;
            bool put = fact < facts.Length && facts[fact].Span.Start <= token.Start
                || attribution < text.Attributions.Length && text.Attributions[attribution].Span.Start <= token.Start;
            if (!put)
                words.Add(keys[text.Types[i]]);
        }
        return words;
    }

    /// <summary>
    /// The hash of what the forms of a word share: <c>sav</c> of <c>save</c>, <c>saves</c> and <c>saving</c>.
    /// </summary>
    private static uint KeyOf(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny('\'', '’') is > 0 and int apostrophe)
            word = word[..apostrophe];
        foreach (string ending in word[^1] is 'g' or 's' or 'd' or 'y' or 'e' or < 'a' or > 'z' ? Endings : [])
        {
            if (word.Length - ending.Length < ShortestKey || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            word = word[..^ending.Length];
            break;
        }
        uint key = FeatureHash.Basis;
        foreach (char c in word[..Math.Min(LongestKey, word.Length)])
            key = FeatureHash.Append(key, char.ToLowerInvariant(c));
        return key;
    }
}
