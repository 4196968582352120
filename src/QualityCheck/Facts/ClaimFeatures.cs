using System.Runtime.InteropServices;

namespace QualityCheck.Facts;

/// <summary>
/// The features of one sentence after another, as indexes into the weights of a <see cref="ClaimModel"/>: its words, pairs of
/// neighbouring words and runs of 3–5 characters within a word, each hashed; the levels its traits reach, and which traits it shows
/// together. Of a very long sentence only the first words are read. Not safe from several threads.
/// </summary>
internal sealed class ClaimFeatures(AnnotatedText text)
{
    /// <summary>Number of different features.</summary>
    public static int Count => FirstTraitPair + ClaimTraits.Kinds * ClaimTraits.Kinds;

    private const int HashBits = 16;
    private const int FirstLevel = 1 << HashBits;
    private const int MostWords = 256;
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const uint WordSeed = 0x2545F491, PairSeed = 0x9E3779B1, RunSeed = 0x85EBCA6B;

    private static int FirstTraitPair => FirstLevel + ClaimTraits.Kinds * Thresholds.Length;

    private static ReadOnlySpan<byte> Thresholds => [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];

    private readonly ClaimTraits _traits = new(text);
    private readonly List<int> _words = [], _wordPairs = [], _runs = [], _traitLevels = [], _traitPairs = [];

    public ReadOnlySpan<int> Words => CollectionsMarshal.AsSpan(_words);

    public ReadOnlySpan<int> WordPairs => CollectionsMarshal.AsSpan(_wordPairs);

    public ReadOnlySpan<int> Runs => CollectionsMarshal.AsSpan(_runs);

    public ReadOnlySpan<int> TraitLevels => CollectionsMarshal.AsSpan(_traitLevels);

    public ReadOnlySpan<int> TraitPairs => CollectionsMarshal.AsSpan(_traitPairs);

    /// <summary>How often a sentence shows each <see cref="ClaimTrait"/>.</summary>
    public ReadOnlySpan<byte> Traits(int sentence) => _traits[sentence];

    /// <summary>Reads a sentence in place of the one before.</summary>
    public void Read(int sentence)
    {
        ReadWords(text.Sentences[sentence]);
        ReadTraits(_traits[sentence]);
    }

    private void ReadWords(Sentence sentence)
    {
        _words.Clear();
        _wordPairs.Clear();
        _runs.Clear();
        Span<char> buffer = stackalloc char[FoldedWord.Capacity];
        uint previous = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken && _words.Count < MostWords; i++)
        {
            if (!text.Tokens[i].IsWord)
                continue;
            ReadOnlySpan<char> word = FoldedWord.Write(text[text.Tokens[i]], buffer);
            uint hash = WordSeed;
            foreach (char c in word)
                hash = Step(hash, c);
            _words.Add(Index(hash));
            _wordPairs.Add(Index(Pair(previous, hash)));
            previous = hash;
            ReadRuns(word);
        }
        _wordPairs.Add(Index(Pair(previous, 0)));
    }

    private void ReadRuns(ReadOnlySpan<char> word)
    {
        for (int start = 0; start + ShortestRun <= word.Length; start++)
        {
            int end = Math.Min(start + LongestRun, word.Length);
            uint hash = RunSeed;
            for (int i = start; i < end; i++)
            {
                hash = Step(hash, word[i]);
                if (i - start >= ShortestRun - 1)
                    _runs.Add(Index(hash));
            }
        }
    }

    private void ReadTraits(ReadOnlySpan<byte> counts)
    {
        _traitLevels.Clear();
        _traitPairs.Clear();
        for (int trait = 0; trait < counts.Length; trait++)
        {
            if (counts[trait] == 0)
                continue;
            for (int level = 0; level < Thresholds.Length && counts[trait] >= Thresholds[level]; level++)
                _traitLevels.Add(FirstLevel + trait * Thresholds.Length + level);
            for (int other = 0; other < trait; other++)
            {
                if (counts[other] > 0)
                    _traitPairs.Add(FirstTraitPair + trait * ClaimTraits.Kinds + other);
            }
        }
    }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    private static uint Step(uint hash, char c) => (hash ^ c) * 16777619;

    private static uint Pair(uint first, uint second) => (PairSeed ^ first) * 16777619 + second * 0xC2B2AE35;

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
