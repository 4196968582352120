using QualityCheck.Models;

namespace QualityCheck.Facts;

/// <summary>
/// The features of one sentence after another, a group each <see cref="ClaimFeatureKind"/>; those of words and of the
/// pattern are hashed. Of a very long sentence only the first words are read. Not safe from several threads.
/// </summary>
internal sealed class ClaimFeatures
{
    /// <summary>Number of different features.</summary>
    public static int Count => FirstTraitPair + ClaimTraits.Kinds * ClaimTraits.Kinds;

    // Part of the model's format: 131,072 places for hashed features.
    private const int HashBits = 17;
    // The levels of traits lie behind the hashed features.
    private const int FirstLevel = 1 << HashBits;
    // Words beyond so many of a sentence are not read; it bounds the time of endless ones. A judgement.
    private const int MostWords = 256;
    // The runs of letters that stand for the parts of a word; part of the model's format.
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    // Patterns count half of what words do; the model was trained with it.
    private const double PatternShare = 0.5;
    // What a level counts wherever it stands; the model was trained with it.
    private const double LevelValue = 0.1;

    private static int FirstTraitPair => FirstLevel + ClaimTraits.Kinds * Thresholds.Length;

    private static ReadOnlySpan<byte> Thresholds => [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];

    private readonly AnnotatedText _text;
    private readonly ClaimTraits _traits;
    private readonly ClaimPattern _pattern;
    private readonly FeatureGroups _features = new(Count, Enum.GetValues<ClaimFeatureKind>().Length, ValueOf);

    public ClaimFeatures(AnnotatedText text)
    {
        (_text, _traits) = (text, new ClaimTraits(text));
        _pattern = new ClaimPattern(text, _traits);
    }

    /// <summary>How often a sentence shows each <see cref="ClaimTrait"/>.</summary>
    public ReadOnlySpan<byte> Traits(int sentence) => _traits[sentence];

    /// <summary>The features of a sentence, until another one is read.</summary>
    public FeatureGroups Read(int sentence)
    {
        _features.Clear();
        ReadTokens(_text.Sentences[sentence]);
        ReadTraits(_traits[sentence]);
        return _features;
    }

    /// <summary>
    /// What each feature of a kind counts: a level the same everywhere; the others share one length a kind, so that a
    /// long sentence does not outweigh a short one by length alone.
    /// </summary>
    private static double ValueOf(int kind, int features) => (ClaimFeatureKind)kind switch
    {
        ClaimFeatureKind.TraitLevel => LevelValue,
        ClaimFeatureKind.PatternPair or ClaimFeatureKind.PatternTriple => PatternShare / Math.Sqrt(features),
        _ => 1 / Math.Sqrt(features),
    };

    private void ReadTokens(Sentence sentence)
    {
        Span<char> buffer = stackalloc char[PaddedWord.Capacity];
        int words = 0;
        uint previous = 0;
        (uint Last, uint Before) symbols = (0, 0);
        for (int i = sentence.FirstToken; i < sentence.EndToken && words < MostWords; i++)
        {
            ReadOnlySpan<char> characters = _text[_text.Tokens[i]];
            uint symbol = characters[0];
            if (_text.Tokens[i].IsWord)
            {
                words++;
                ReadOnlySpan<char> word = PaddedWord.Write(characters, buffer);
                uint hash = FeatureHash.OfText(word);
                Add(ClaimFeatureKind.Word, hash);
                Add(ClaimFeatureKind.WordPair, Pair(previous, hash));
                previous = hash;
                ReadRuns(word);
                if (i > sentence.FirstToken && _pattern.Continues(i))
                    continue;
                symbol = _pattern.SymbolOf(i, word, hash);
            }
            ReadPattern(symbols, symbol);
            symbols = (symbol, symbols.Last);
        }
        Add(ClaimFeatureKind.WordPair, Pair(previous, 0));
        ReadPattern(symbols, 0);
    }

    private void ReadRuns(ReadOnlySpan<char> word)
    {
        for (; word.Length >= ShortestRun; word = word[1..])
        {
            uint hash = FeatureHash.Append(FeatureHash.Append(FeatureHash.Basis, word[0]), word[1]);
            for (int i = ShortestRun - 1; i < LongestRun && i < word.Length; i++)
            {
                hash = FeatureHash.Append(hash, word[i]);
                Add(ClaimFeatureKind.Run, hash);
            }
        }
    }

    private void ReadPattern((uint Last, uint Before) symbols, uint symbol)
    {
        uint pair = Pair(symbols.Last, symbol);
        Add(ClaimFeatureKind.PatternPair, pair);
        Add(ClaimFeatureKind.PatternTriple, Pair(symbols.Before, pair));
    }

    private void ReadTraits(ReadOnlySpan<byte> counts)
    {
        for (int trait = 0; trait < counts.Length; trait++)
        {
            if (counts[trait] == 0)
                continue;
            for (int level = 0; level < Thresholds.Length && counts[trait] >= Thresholds[level]; level++)
                _features.Add((int)ClaimFeatureKind.TraitLevel, FirstLevel + trait * Thresholds.Length + level);
            for (int other = 0; other < trait; other++)
            {
                if (counts[other] > 0)
                    _features.Add((int)ClaimFeatureKind.TraitPair, FirstTraitPair + trait * ClaimTraits.Kinds + other);
            }
        }
    }

    private void Add(ClaimFeatureKind kind, uint hash) =>
        _features.Add((int)kind, Index(hash ^ (uint)kind * 0x9E3779B1));

    private static uint Pair(uint first, uint second) => (0x9E3779B1 ^ first) * 16777619 + second * 0xC2B2AE35;

    /// <summary>Spreads a hash (the finisher of MurmurHash3) and keeps its highest bits.</summary>
    private static int Index(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return (int)((hash ^ hash >> 16) >> 32 - HashBits);
    }
}
