using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// The words of a paragraph as numbers: each, and each with the one before it; of a stretch also its first and last,
/// the label before its colon, and its length.
/// </summary>
internal sealed class PieceBuckets
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 1 << Bits;

    /// <summary>How many bits a number has: the model was trained with them.</summary>
    private const int Bits = 15;
    /// <summary>The most words of a label before its colon: a judgement.</summary>
    private const int LabelWords = 5;

    private int[] _single = [], _pair = [];

    public void Read(ReadOnlySpan<PieceWord> words)
    {
        if (_single.Length < words.Length)
            (_single, _pair) = (new int[2 * words.Length], new int[2 * words.Length]);
        for (int i = 0; i < words.Length; i++)
        {
            _single[i] = Bucket(0, words[i].Hash, 0);
            _pair[i] = i == 0 ? 0 : Bucket(1, words[i - 1].Hash, words[i].Hash);
        }
    }

    public int Single(int word) => _single[word];

    /// <summary>The number of the word with the one before it.</summary>
    public int Pair(int word) => _pair[word];

    /// <summary>Fills in the numbers that belong to the stretch as a whole.</summary>
    /// <returns>How many there are.</returns>
    public static int Whole(ReadOnlySpan<PieceWord> words, PieceCandidate piece, Span<int> buckets)
    {
        int count = 0;
        PieceWord first = words[piece.First], last = words[piece.Last];
        buckets[count++] = Bucket(2, first.Hash, (uint)(piece.Bracketed ? 1 : 0));
        buckets[count++] = Bucket(3, last.Hash,
            (uint)(last.Marks & (PieceMarks.Stop | PieceMarks.Exclamation | PieceMarks.Question | PieceMarks.Symbol)));
        if (piece.Words > 1)
            buckets[count++] = Bucket(4, first.Hash, words[piece.First + 1].Hash);
        buckets[count++] = Bucket(5, (uint)Math.Min(piece.Words, 16),
            (uint)(last.Marks & (PieceMarks.Stop | PieceMarks.Exclamation | PieceMarks.Question)));
        int colon = Colon(words, piece);
        for (int i = 0; i < colon; i++)
            buckets[count++] = Bucket(6, words[piece.First + i].Hash, (uint)(i == colon - 1 ? 1 : 0));
        return count;
    }

    /// <summary>How many words stand before the colon that one of the first ends with; 0 where none does.</summary>
    public static int Colon(ReadOnlySpan<PieceWord> words, PieceCandidate piece)
    {
        for (int i = 0; i < Math.Min(LabelWords, piece.Words - 1); i++)
        {
            if (words[piece.First + i].Has(PieceMarks.Colon))
                return i + 1;
        }
        return 0;
    }

    /// <summary>The most numbers of a stretch as a whole.</summary>
    public const int MostWhole = 4 + LabelWords;

    private static int Bucket(int template, uint a, uint b) =>
        FeatureHash.Of(template, a, b) >> (FeatureHash.Bits - Bits);
}
