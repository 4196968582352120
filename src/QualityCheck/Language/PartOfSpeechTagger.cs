using System.Collections.Immutable;
using System.Runtime.InteropServices;
using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// Tags words from left to right with an averaged perceptron (Collins 2002). It knows the words of Universal Dependencies:
/// contractions and hyphenated words are tagged in parts.
/// </summary>
internal sealed class PartOfSpeechTagger(MulticlassModel model)
{
    public const int Tags = (int)PartOfSpeech.Other + 1;

    private const int LongestRun = 512;

    private static readonly Lazy<PartOfSpeechTagger?> Embedded =
        new(() => EmbeddedData.ReadModel("tagger") is { } payload ? new PartOfSpeechTagger(MulticlassModel.Read(payload)) : null);

    /// <summary>The tagger with the library's model; null where the library was built without it.</summary>
    public static PartOfSpeechTagger? Default => Embedded.Value;

    /// <summary>A tag for every token; sentences of more than some hundred words are tagged in pieces.</summary>
    public ImmutableArray<PartOfSpeech> Tag(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, CancellationToken cancellationToken)
    {
        var tags = new PartOfSpeech[tokens.Length];
        var words = new WordFeatures[LongestRun + WordParts.Most];
        var parts = new PartOfSpeech[words.Length];
        var heads = new int[words.Length];
        Span<int> ends = stackalloc int[WordParts.Most];
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = sentence.FirstToken, count = 0;
            for (int i = first; i < sentence.EndToken; i++)
            {
                ReadOnlySpan<char> word = text.AsSpan(tokens[i].Start, tokens[i].Length);
                int pieces = WordParts.Split(word, ends, out int head), start = 0;
                heads[i - first] = count + head;
                foreach (int end in ends[..pieces])
                {
                    words[count++] = WordFeatures.Of(word[start..end]);
                    start = end;
                }
                if (count < LongestRun && i + 1 < sentence.EndToken)
                    continue;
                Tag(words.AsSpan(0, count), parts);
                for (int token = first; token <= i; token++)
                    tags[token] = OfWhole(parts, heads[token - first]);
                (first, count) = (i + 1, 0);
            }
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }

    /// <summary>A hyphenated word that ends in a small word is a noun: <c>follow-up</c>, <c>check-in</c>.</summary>
    private static PartOfSpeech OfWhole(PartOfSpeech[] parts, int head) =>
        head >= 2 && parts[head - 1] == PartOfSpeech.Punctuation && parts[head] is PartOfSpeech.Adposition or PartOfSpeech.Particle or PartOfSpeech.Pronoun or PartOfSpeech.Punctuation
            ? PartOfSpeech.Noun
            : parts[head];

    /// <summary>Tags the words of one sentence.</summary>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<PartOfSpeech> tags)
    {
        Span<int> features = stackalloc int[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[model.Scores];
        uint before = TaggerFeatures.Beginning, twoBefore = TaggerFeatures.Beginning;
        for (int i = 0; i < words.Length; i++)
        {
            TaggerFeatures.Fill(words, i, before, twoBefore, features);
            int tag = model.Best(features, scores);
            tags[i] = (PartOfSpeech)tag;
            (twoBefore, before) = (before, (uint)tag);
        }
    }
}
