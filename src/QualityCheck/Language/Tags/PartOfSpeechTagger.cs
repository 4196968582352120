using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// Tags words from left to right with an averaged perceptron (Collins 2002). It knows the words of Universal
/// Dependencies: contractions and hyphenated words are tagged in parts.
/// </summary>
internal sealed class PartOfSpeechTagger(LanguagePack pack, MulticlassModel model)
{
    public const int Tags = (int)PartOfSpeech.Other + 1;

    // Words that are tagged together; it bounds the room of endless sentences. A judgement.
    private const int LongestRun = 512;

    // The words of the last texts, for those who come next: texts share most of their words.
    private readonly ConcurrentBag<WordForms> _spare = [];

    /// <summary>A tag for every token; sentences of more than some hundred words are tagged in pieces.</summary>
    public ImmutableArray<PartOfSpeech> Tag(string text, ImmutableArray<Token> tokens, TokenTypes types,
        ImmutableArray<Sentence> sentences, CancellationToken cancellationToken)
    {
        WordForms forms = _spare.TryTake(out WordForms? spare) ? spare : new WordForms(model);
        var tags = new PartOfSpeech[tokens.Length];
        // The form of each type that has one part only; 0 where that is not known yet.
        int[] whole = ArrayPool<int>.Shared.Rent(types.Count);
        whole.AsSpan(0, types.Count).Clear();
        Span<int> words = stackalloc int[LongestRun + WordParts.Most], heads = stackalloc int[words.Length],
            ends = stackalloc int[WordParts.Most];
        Span<PartOfSpeech> parts = stackalloc PartOfSpeech[words.Length];
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = sentence.FirstToken, count = 0;
            for (int i = first; i < sentence.EndToken; i++)
            {
                if (count == 0 && forms.IsFull)
                {
                    forms.Forget();
                    whole.AsSpan(0, types.Count).Clear();
                }
                int known = whole[types[i]];
                heads[i - first] = count;
                if (known > 0)
                    words[count++] = known;
                else
                {
                    ReadOnlySpan<char> word = text.AsSpan(tokens[i].Start, tokens[i].Length);
                    int pieces = pack.WordParts.Split(word, ends, out int head), start = 0;
                    heads[i - first] += head;
                    foreach (int end in ends[..pieces])
                    {
                        words[count++] = forms.Of(word[start..end]);
                        start = end;
                    }
                    if (pieces == 1)
                        whole[types[i]] = words[count - 1];
                }
                if (count < LongestRun && i + 1 < sentence.EndToken)
                    continue;
                Tag(forms, words[..count], parts);
                for (int token = first; token <= i; token++)
                    tags[token] = OfWhole(parts, heads[token - first]);
                (first, count) = (i + 1, 0);
            }
        }
        ArrayPool<int>.Shared.Return(whole);
        if (_spare.Count < Environment.ProcessorCount)
            _spare.Add(forms);
        return ImmutableCollectionsMarshal.AsImmutableArray(tags);
    }

    /// <summary>The tags of the words of one sentence.</summary>
    public PartOfSpeech[] Tag(IReadOnlyList<string> words)
    {
        var forms = new WordForms(model);
        var tags = new PartOfSpeech[words.Count];
        Tag(forms, [.. words.Select(word => forms.Of(word))], tags);
        return tags;
    }

    /// <summary>A hyphenated word that ends in a small word is a noun: <c>follow-up</c>, <c>check-in</c>.</summary>
    private static PartOfSpeech OfWhole(ReadOnlySpan<PartOfSpeech> parts, int head) =>
        head >= 2 && parts[head - 1] == PartOfSpeech.Punctuation
            && parts[head] is PartOfSpeech.Adposition or PartOfSpeech.Particle or PartOfSpeech.Pronoun
                or PartOfSpeech.Punctuation
            ? PartOfSpeech.Noun
            : parts[head];

    /// <summary>
    /// First what holds whatever the tags are, for all words, then from left to right what depends on the tags before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tag(WordForms forms, ReadOnlySpan<int> words, Span<PartOfSpeech> tags)
    {
        Span<short> scores = forms.Room(words.Length);
        for (int i = 0; i < words.Length; i++)
            AddContext(forms, words, i, scores.Slice(i * MulticlassModel.Width, MulticlassModel.Width));
        Span<int> rows = stackalloc int[TaggerFeatures.OfTags];
        uint before = TaggerFeatures.Beginning, twoBefore = TaggerFeatures.Beginning;
        for (int i = 0; i < words.Length; i++)
        {
            TaggerFeatures.Tags(forms.Letters(words[i]), forms.Letters(At(words, i + 1)), before, twoBefore, rows);
            model.Find(rows, rows);
            Span<short> sums = scores.Slice(i * MulticlassModel.Width, MulticlassModel.Width);
            model.Add(rows, sums, sums);
            int tag = model.Best(sums);
            tags[i] = (PartOfSpeech)tag;
            (twoBefore, before) = (before, (uint)tag);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddContext(WordForms forms, ReadOnlySpan<int> words, int i, Span<short> scores)
    {
        int left2 = At(words, i - 2), left = At(words, i - 1), right = At(words, i + 1), right2 = At(words, i + 2);
        Span<int> rows = stackalloc int[TaggerFeatures.OfContext + TaggerFeatures.OfNeighbour];
        TaggerFeatures.Context(forms.Letters(left2), forms.Letters(left), forms.Letters(words[i]), forms.Letters(right),
            forms.Letters(right2), i == 0, rows);
        model.Find(rows[..TaggerFeatures.OfContext], rows);
        Span<int> neighbours = rows[TaggerFeatures.OfContext..];
        ReadOnlySpan<int> atLeft = forms.Neighbour(left), atRight = forms.Neighbour(right);
        neighbours[TaggerFeatures.Left] = atLeft[TaggerFeatures.Left];
        neighbours[TaggerFeatures.LeftSuffix] = atLeft[TaggerFeatures.LeftSuffix];
        neighbours[TaggerFeatures.Left2] = forms.Neighbour(left2)[TaggerFeatures.Left2];
        neighbours[TaggerFeatures.Right] = atRight[TaggerFeatures.Right];
        neighbours[TaggerFeatures.RightSuffix] = atRight[TaggerFeatures.RightSuffix];
        neighbours[TaggerFeatures.Right2] = forms.Neighbour(right2)[TaggerFeatures.Right2];
        model.Add(rows, forms.Scores(words[i]), scores);
    }

    private static int At(ReadOnlySpan<int> words, int i) => (uint)i < (uint)words.Length ? words[i] : WordForms.None;
}
