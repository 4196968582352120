using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// What the classifier sees of a paragraph and the stretches in it. It is filled again for each paragraph and belongs
/// to one thread.
/// </summary>
/// <param name="lexicon">What it knows of words.</param>
/// <param name="counts">The words of the whole text.</param>
internal sealed class PieceReading(LinearModel lexicon, Lazy<WordCounts> counts)
{
    /// <summary>How many words before and behind a stretch are compared with it: a judgement.</summary>
    private const int Reach = 40;
    /// <summary>What is known of a word's topic, as bits.</summary>
    private const byte Known = 1, Substance = 2, Repeated = 4;

    private readonly PieceBuckets _buckets = new();
    private (double Readers, double Sites)? _register;
    private int[] _sums = [];
    private byte[] _topics = [];

    public PieceParagraph Paragraph { get; } = new();

    /// <summary>What may have been glued into the paragraph.</summary>
    public List<PieceCandidate> Candidates { get; } = [];

    public void Read(string text, Line line)
    {
        Paragraph.Read(text, line);
        PieceCandidates.List(Paragraph, Candidates);
        if (Candidates.Count == 0)
            return;
        ReadOnlySpan<PieceWord> words = Paragraph.Words;
        _buckets.Read(words);
        if (_sums.Length <= words.Length)
            (_sums, _topics) = (new int[2 * words.Length + 1], new byte[2 * words.Length + 1]);
        for (int i = 0; i < words.Length; i++)
            _sums[i + 1] = _sums[i] + lexicon.Weight(_buckets.Single(i)) + lexicon.Weight(_buckets.Pair(i));
        _topics.AsSpan(0, words.Length).Clear();
    }

    /// <summary>The numbers of the stretch, for training.</summary>
    public int[] Buckets(PieceCandidate piece)
    {
        Span<int> whole = stackalloc int[PieceBuckets.MostWhole];
        whole = whole[..PieceBuckets.Whole(Paragraph.Words, piece, whole)];
        return [.. Enumerable.Range(piece.First, piece.Words).Select(_buckets.Single),
            .. Enumerable.Range(piece.First + 1, piece.Words - 1).Select(_buckets.Pair), .. whole];
    }

    /// <summary>How far its words speak for boilerplate, as the logarithm of odds.</summary>
    public float Lexical(PieceCandidate piece)
    {
        Span<int> whole = stackalloc int[PieceBuckets.MostWhole];
        int count = PieceBuckets.Whole(Paragraph.Words, piece, whole),
            sum = _sums[piece.Last + 1] - _sums[piece.First] - lexicon.Weight(_buckets.Pair(piece.First));
        foreach (int bucket in whole[..count])
            sum += lexicon.Weight(bucket);
        return lexicon.LogOddsOfWords(sum, 2 * piece.Words - 1 + count);
    }

    /// <summary>
    /// How far the words from <paramref name="first"/> to <paramref name="last"/> speak for boilerplate, wherever they
    /// begin and end.
    /// </summary>
    public float Around(int first, int last) =>
        last < first ? 0 : lexicon.LogOddsOfWords(_sums[last + 1] - _sums[first], 2 * (last - first + 1));

    /// <summary>Whether the word is one of substance.</summary>
    private bool IsSubstance(int word) => (Topic(word) & Substance) != 0;

    /// <summary>Whether the word is one of substance that the text has more than once.</summary>
    public bool Repeats(int word) => (Topic(word) & Repeated) != 0;

    /// <summary>
    /// How often the text turns to its readers, and to itself as a site, of a thousand words; how often it opens a
    /// sentence as this does.
    /// </summary>
    public (double Readers, double Sites, double Opening) Register(int first)
    {
        _register ??= (counts.Value.OfThousand("you", "your"), counts.Value.OfThousand("we", "our", "us"));
        return (_register.Value.Readers, _register.Value.Sites,
            counts.Value.OfThousand(Paragraph.Words[first].Core(Paragraph.Text).ToString()));
    }

    /// <summary>Of the stretch's words of substance, how many stand around it in the paragraph too.</summary>
    public int SharedNear(PieceCandidate piece)
    {
        int shared = 0;
        ReadOnlySpan<PieceWord> words = Paragraph.Words;
        int from = Math.Max(0, piece.First - Reach), to = Math.Min(words.Length - 1, piece.Last + Reach);
        for (int i = piece.First; i <= piece.Last; i++)
        {
            if (!Repeats(i))
                continue;
            for (int k = from; k <= to; k = k == piece.First - 1 ? piece.Last + 1 : k + 1)
            {
                if (words[k].Hash == words[i].Hash && (k < piece.First || k > piece.Last))
                {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /// <summary>
    /// The share of the stretch's words of substance that the text has outside of it too, 0–1; 0 where it has none.
    /// </summary>
    public double TopicShare(PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = Paragraph.Words.Slice(piece.First, piece.Words);
        int substance = 0, shared = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsSubstance(piece.First + i))
                continue;
            substance++;
            shared += Repeats(piece.First + i)
                && counts.Value.Of(words[i].Core(Paragraph.Text)) > Copies(words, words[i].Hash) ? 1 : 0;
        }
        return (double)shared / Math.Max(1, substance);
    }

    private static int Copies(ReadOnlySpan<PieceWord> words, uint hash)
    {
        int count = 0;
        foreach (PieceWord word in words)
            count += word.Hash == hash ? 1 : 0;
        return count;
    }

    private byte Topic(int word)
    {
        if (_topics[word] == 0)
        {
            ReadOnlySpan<char> core = Paragraph.Words[word].Core(Paragraph.Text);
            bool substance = core.Length >= 3 && char.IsLetter(core[0])
                && !LanguagePack.English.FunctionWords.Contains(core);
            _topics[word] =
                (byte)(Known | (substance ? Substance : 0) | (substance && counts.Value.Repeats(core) ? Repeated : 0));
        }
        return _topics[word];
    }
}
