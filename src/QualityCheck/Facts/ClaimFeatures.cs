using System.Runtime.InteropServices;
using QualityCheck.Models;

namespace QualityCheck.Facts;

/// <summary>
/// The features of one sentence after another, as indexes into the weights of a <see cref="ClaimModel"/>: those of words and of the
/// pattern are hashed, and one that comes again in the sentence counts once. Of a very long sentence only the first words are read.
/// Not safe from several threads.
/// </summary>
internal sealed class ClaimFeatures
{
    /// <summary>Number of different features.</summary>
    public static int Count => FirstTraitPair + ClaimTraits.Kinds * ClaimTraits.Kinds;

    /// <summary>The kinds of features.</summary>
    public static readonly ClaimFeatureKind[] Kinds = Enum.GetValues<ClaimFeatureKind>();

    private const int HashBits = 17;
    private const int FirstLevel = 1 << HashBits;
    private const int MostWords = 256;
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const double PatternShare = 0.5;
    private const double LevelValue = 0.1;

    private static int FirstTraitPair => FirstLevel + ClaimTraits.Kinds * Thresholds.Length;

    private static ReadOnlySpan<byte> Thresholds => [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];

    private readonly AnnotatedText _text;
    private readonly ClaimTraits _traits;
    private readonly ClaimPattern _pattern;
    private readonly List<int>[] _features = [.. Kinds.Select(_ => new List<int>())];
    private readonly ulong[] _seen = new ulong[FirstLevel / 64];

    public ClaimFeatures(AnnotatedText text)
    {
        (_text, _traits) = (text, new ClaimTraits(text));
        _pattern = new ClaimPattern(text, _traits);
    }

    /// <summary>How often a sentence shows each <see cref="ClaimTrait"/>.</summary>
    public ReadOnlySpan<byte> Traits(int sentence) => _traits[sentence];

    /// <summary>The features of a kind that the sentence read last has.</summary>
    public ReadOnlySpan<int> Of(ClaimFeatureKind kind) => CollectionsMarshal.AsSpan(_features[(int)kind]);

    /// <summary>What each feature of a kind counts: a level the same everywhere; the others share one length a kind, so that a long sentence does not outweigh a short one by length alone.</summary>
    public double ValueOf(ClaimFeatureKind kind) => kind switch
    {
        ClaimFeatureKind.TraitLevel => LevelValue,
        ClaimFeatureKind.PatternPair or ClaimFeatureKind.PatternTriple => PatternShare / Math.Sqrt(Of(kind).Length),
        _ => 1 / Math.Sqrt(Of(kind).Length),
    };

    /// <summary>Reads a sentence in place of the one before.</summary>
    public void Read(int sentence)
    {
        Array.Clear(_seen);
        foreach (List<int> features in _features)
            features.Clear();
        ReadTokens(_text.Sentences[sentence]);
        ReadTraits(_traits[sentence]);
    }

    private void ReadTokens(Sentence sentence)
    {
        Span<char> buffer = stackalloc char[FoldedWord.Capacity];
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
                ReadOnlySpan<char> word = FoldedWord.Write(characters, buffer);
                uint hash = FeatureHash.Basis;
                foreach (char c in word)
                    hash = FeatureHash.Append(hash, c);
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
        List<int> runs = _features[(int)ClaimFeatureKind.Run];
        for (; word.Length >= ShortestRun; word = word[1..])
        {
            uint hash = FeatureHash.Append(FeatureHash.Append(FeatureHash.Basis, word[0]), word[1]);
            for (int i = ShortestRun - 1; i < LongestRun && i < word.Length; i++)
            {
                hash = FeatureHash.Append(hash, word[i]);
                if (IsNew(ClaimFeatureKind.Run, hash, out int feature))
                    runs.Add(feature);
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
        List<int> levels = _features[(int)ClaimFeatureKind.TraitLevel], pairs = _features[(int)ClaimFeatureKind.TraitPair];
        for (int trait = 0; trait < counts.Length; trait++)
        {
            if (counts[trait] == 0)
                continue;
            for (int level = 0; level < Thresholds.Length && counts[trait] >= Thresholds[level]; level++)
                levels.Add(FirstLevel + trait * Thresholds.Length + level);
            for (int other = 0; other < trait; other++)
            {
                if (counts[other] > 0)
                    pairs.Add(FirstTraitPair + trait * ClaimTraits.Kinds + other);
            }
        }
    }

    private void Add(ClaimFeatureKind kind, uint hash)
    {
        if (IsNew(kind, hash, out int feature))
            _features[(int)kind].Add(feature);
    }

    private bool IsNew(ClaimFeatureKind kind, uint hash, out int feature)
    {
        feature = Index(hash ^ (uint)kind * 0x9E3779B1);
        ref ulong seen = ref _seen[feature / 64];
        ulong before = seen;
        seen |= 1UL << feature;
        return seen != before;
    }

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
