using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// The features of one sentence after another, hashed, a group each <see cref="UncertaintyFeatureKind"/>. Of a very
/// long sentence only the first words are read. Not safe from several threads.
/// </summary>
internal sealed class UncertaintyFeatures(AnnotatedText text)
{
    /// <summary>Number of different features.</summary>
    public const int Count = 1 << HashBits;

    // Part of the model's format: 131,072 places for hashed features.
    private const int HashBits = 17;
    // Words beyond so many of a sentence are not read; it bounds the time of endless ones. A judgement.
    private const int MostWords = 256;
    // Words of a step of length, and the steps that are told apart; part of the model's format.
    private const int LengthStep = 5;
    private const int MostLengths = 12;
    // Patterns count half of what words do; the model was trained with it.
    private const double PatternShare = 0.5;
    // What a feature of the cues counts wherever it stands; the model was trained with it.
    private const double CueValue = 0.3;

    private readonly FeatureGroups _features = new(Count, Enum.GetValues<UncertaintyFeatureKind>().Length, ValueOf);
    private readonly HashedWords _words = new(text);
    private readonly bool[] _isFunction = text.Types.Each(HedgingPack.Of(text).Language.FunctionWords.Contains);
    private int _cue;

    /// <summary>The features of a sentence, until another one is read; sentences must be read in order.</summary>
    public FeatureGroups Read(int index)
    {
        _features.Clear();
        Sentence sentence = text.Sentences[index];
        ReadWords(sentence);
        ReadCues(sentence);
        return _features;
    }

    /// <summary>
    /// What each feature of a kind counts: one of the cues the same everywhere; the others share one length a kind, so
    /// that a long sentence does not outweigh a short one by length alone.
    /// </summary>
    private static double ValueOf(int kind, int features) => (UncertaintyFeatureKind)kind switch
    {
        UncertaintyFeatureKind.Cue => CueValue,
        UncertaintyFeatureKind.PatternPair or UncertaintyFeatureKind.PatternTriple =>
            PatternShare / Math.Sqrt(features),
        _ => 1 / Math.Sqrt(features),
    };

    private void ReadWords(Sentence sentence)
    {
        uint last = 0, pattern = 0, patternBefore = 0;
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + MostWords);
        for (int i = sentence.FirstToken; i < end; i++)
        {
            uint word = _words[i];
            Add(UncertaintyFeatureKind.Word, word);
            Add(UncertaintyFeatureKind.WordPair, last, word);
            uint symbol = text.Tags.IsEmpty || _isFunction[text.Types[i]] || !text.Tokens[i].IsWord
                ? word
                : (uint)text.Tags[i] + 1;
            Add(UncertaintyFeatureKind.PatternPair, pattern, symbol);
            Add(UncertaintyFeatureKind.PatternTriple, FeatureHash.Append(patternBefore * 31, pattern), symbol);
            (last, pattern, patternBefore) = (word, symbol, pattern);
        }
        Add(UncertaintyFeatureKind.WordPair, last);
        for (int length = 0; length <= sentence.Words / LengthStep && length < MostLengths; length++)
            Add(UncertaintyFeatureKind.Cue, 1, (uint)length);
    }

    private void ReadCues(Sentence sentence)
    {
        while (_cue < text.Cues.Length && text.Cues[_cue].Span.Start < sentence.Span.Start)
            _cue++;
        uint all = 0;
        for (; _cue < text.Cues.Length && text.Cues[_cue].Span.Start < sentence.Span.End; _cue++)
        {
            Cue cue = text.Cues[_cue];
            all++;
            Add(UncertaintyFeatureKind.Cue, 2, (uint)cue.Type);
            Add(UncertaintyFeatureKind.Cue, 3, all);
            Add(UncertaintyFeatureKind.Cue, 4, Folded.Hash(cue.Span.In(text.Text)));
            for (uint level = 0; level < (cue.Confidence - 0.5) * 10; level++)
                Add(UncertaintyFeatureKind.Cue, 5 + level, cue.Type.IsUncertainty() ? 1u : 0);
        }
    }

    private void Add(UncertaintyFeatureKind kind, uint a, uint b = 0) =>
        _features.Add((int)kind, FeatureHash.Of((int)kind, a, b) >> FeatureHash.Bits - HashBits);
}
