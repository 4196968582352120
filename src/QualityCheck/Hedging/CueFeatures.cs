using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// The features of candidates, hashed: the words and tags around them, the clause, its subject and its verbs, alone and
/// together with the candidate, and what the lexicon says. Not safe from several threads.
/// </summary>
internal sealed class CueFeatures(AnnotatedText text)
{
    /// <summary>The most features of a candidate.</summary>
    public const int Most = 80;

    /// <summary>The feature that every candidate has.</summary>
    public static readonly int Bias = FeatureHash.Of(0, 0);

    // Sentences are told apart by their length in steps of so many tokens; part of the model's format.
    private const int LengthStep = 8;
    // Steps of length; what is longer counts as this. Part of the model's format.
    private const uint MostLengths = 7;
    // Letters by which forms of a word that no list has are one; part of the model's format.
    private const int LemmaPrefix = 5;

    private readonly HedgingPack _pack = HedgingPack.Of(text);
    private readonly HashedWords _words = new(text);
    private CueSentence? _sentence;
    private int _index = -1;

    /// <summary>The hash of the word at a token.</summary>
    public uint WordAt(int token) => _words[token];

    /// <summary>Writes the features of a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="features">Takes them; room for <see cref="Most"/>.</param>
    /// <param name="wordless">Whether to leave out those that hold for its word alone, so that training learns what
    /// holds for words it never meets.</param>
    /// <returns>Their number.</returns>
    public int Fill(in CueCandidate candidate, Span<int> features, bool wordless = false)
    {
        if (_index != candidate.Sentence)
            (_index, _sentence) = (candidate.Sentence,
                CueSentence.Of(_pack, text, _words, text.Sentences[candidate.Sentence]));
        CueSentence sentence = _sentence!.Value;
        var around = new CueSurroundings(_pack, text, _words, sentence.Sentence, candidate);
        ReadOnlySpan<char> letters = text[text.Tokens[candidate.FirstToken]];
        uint shape = ShapeOf(letters, candidate.FirstToken == sentence.Sentence.FirstToken);
        var list = new FeatureList(features);
        list.Feature(0);
        AddPlace(ref list, around, sentence, letters);
        AddEntry(ref list, EntryOf(candidate), around, sentence, shape);
        if (!wordless)
        {
            AddWord(ref list, WordOf(candidate), around, sentence, shape, candidate.Fits ? 1u : 0);
            AddLemma(ref list, candidate.Entry?.Lemma ?? Prefix(letters, LemmaPrefix), around, candidate.Fits ? 1u : 0);
        }
        return list.Count;
    }

    private static void AddPlace(ref FeatureList list, in CueSurroundings around, CueSentence sentence,
        ReadOnlySpan<char> letters)
    {
        list.Feature(Suffix(letters, 3));
        list.Feature(Suffix(letters, 4));
        list.Feature(Prefix(letters, 4), around.Tag);
        list.Feature(Prefix(letters, 5));
        list.Feature(around.Left);
        list.Feature(around.Left2);
        list.Feature(around.Right);
        list.Feature(around.Right2);
        list.Feature(around.Left, around.Tag);
        list.Feature(around.Right, around.Tag);
        list.Feature(around.LeftTag * 32 + around.RightTag, around.Tag);
        list.Feature(around.LeftTags, around.Tag);
        list.Feature(around.RightTags, around.Tag);
        list.Feature(Pair(around.Left, around.Right));
        list.Feature(around.Tag, around.Subject);
        list.Feature(around.Tag, around.Verb);
        list.Feature(around.Tag, around.Clause);
        list.Feature(around.Tag, sentence.Mood);
        list.Feature(Suffix(letters, 3), around.RightTag);
        list.Feature(Suffix(letters, 3), around.Right);
        list.Feature(Suffix(letters, 3), around.Left);
    }

    /// <summary>What the lexicon says, alone and in company.</summary>
    private static void AddEntry(ref FeatureList list, uint entry, in CueSurroundings around, CueSentence sentence,
        uint shape)
    {
        list.Feature(entry);
        list.Feature(entry, around.Left);
        list.Feature(entry, around.Right);
        list.Feature(entry, around.Tag);
        list.Feature(entry, around.LeftTag);
        list.Feature(entry, around.RightTag);
        list.Feature(entry, around.Clause);
        list.Feature(entry, around.Negated);
        list.Feature(entry, around.Subject);
        list.Feature(entry, around.SubjectTag);
        list.Feature(entry, around.VerbBefore);
        list.Feature(entry, sentence.Mood);
        list.Feature(entry, sentence.Fits);
        list.Feature(entry, shape);
    }

    private void AddWord(ref FeatureList list, uint word, in CueSurroundings around, CueSentence sentence, uint shape,
        uint fits)
    {
        list.Feature(word);
        list.Feature(word, fits);
        list.Feature(word, around.Left);
        list.Feature(word, around.Left2);
        list.Feature(word, around.Left3);
        list.Feature(word, around.Right);
        list.Feature(word, around.Right2);
        list.Feature(word, around.Right3);
        list.Feature(word, Pair(around.Left2, around.Left));
        list.Feature(word, Pair(around.Right, around.Right2));
        list.Feature(word, Pair(around.Left, around.Right));
        list.Feature(word, around.Tag);
        list.Feature(word, around.LeftTag);
        list.Feature(word, around.RightTag);
        list.Feature(word, around.LeftTag * 32 + around.RightTag);
        list.Feature(word, around.RightTags);
        list.Feature(word, around.LeftTags);
        list.Feature(word, around.Verb);
        list.Feature(word, around.VerbDistance);
        list.Feature(word, around.VerbBefore);
        list.Feature(word, around.Subject);
        list.Feature(word, around.SubjectTag);
        list.Feature(word, Pair(around.Subject, around.Verb));
        list.Feature(word, around.Clause);
        list.Feature(word, around.Position);
        list.Feature(word, around.Negated);
        list.Feature(word, shape);
        list.Feature(word, sentence.Mood);
        list.Feature(word, sentence.Fits);
        list.Feature(word, _words[sentence.Sentence.FirstToken]);
        list.Feature(word, Math.Min(MostLengths, (uint)(sentence.Sentence.TokenCount / LengthStep)));
    }

    private static void AddLemma(ref FeatureList list, uint lemma, in CueSurroundings around, uint fits)
    {
        list.Feature(lemma);
        list.Feature(lemma, fits);
        list.Feature(lemma, around.Left);
        list.Feature(lemma, around.Right);
        list.Feature(lemma, around.Tag);
        list.Feature(lemma, around.LeftTag);
        list.Feature(lemma, around.RightTag);
        list.Feature(lemma, around.Subject);
    }

    private uint WordOf(in CueCandidate candidate)
    {
        uint word = _words[candidate.FirstToken];
        for (int i = candidate.FirstToken + 1; i < candidate.EndToken; i++)
            word = FeatureHash.Append(word, _words[i]);
        return word;
    }

    private static uint EntryOf(in CueCandidate candidate) =>
        candidate.Entry is { } entry
            ? 2 + ((uint)entry.Type * 4 + (uint)(entry.Strength * 3)) * 2 + (candidate.Fits ? 1u : 0)
            : 1;

    private static uint ShapeOf(ReadOnlySpan<char> word, bool first) =>
        (char.IsUpper(word[0]) ? 1u : 0) + (first ? 2u : 0) + (word.Length > 1 && char.IsUpper(word[1]) ? 4u : 0);

    private static uint Prefix(ReadOnlySpan<char> word, int length) =>
        Folded.Hash(word[..Math.Min(length, word.Length)]);

    private static uint Suffix(ReadOnlySpan<char> word, int length) =>
        Folded.Hash(word[^Math.Min(length, word.Length)..]);

    private static uint Pair(uint first, uint second) => FeatureHash.Append(first * 31, second);
}
