using System.Collections.Immutable;

namespace QualityCheck.Facts;

/// <summary>
/// Estimates ratios over the sentences of a text, shrunk towards their prior, with 95 % intervals from a circular block
/// bootstrap: 199 resamples in blocks of 3 sentences (of 1 in texts below 12), from a fixed seed; the limits are the
/// 5th and the 195th. The prior is five made-up sentences of 20 words, so that an estimate is (k + m·p) / (n + m) with
/// m = 100 words; they are drawn too, so that little text gives wide intervals.
/// </summary>
internal static class BlockBootstrap
{
    // See above: with one more the limits of 95 % fall on whole places.
    private const int Resamples = 199;
    // The limits are so many draws from either end: 2.5 % of 200.
    private const int Tail = 5;
    // Neighbouring sentences are drawn together, as facts come in clusters. A judgement.
    private const int BlockSentences = 3;
    // Below so many sentences they are drawn one by one, as blocks would be too few. A judgement.
    private const int ShortText = 12;
    // Any number would do; the same one gives the same text the same figures.
    private const ulong Seed = 4001;

    /// <summary>How the sentences of the prior differ: multiples of it with the mean 1.</summary>
    private static readonly double[] PriorSpread = [0.2, 0.5, 0.8, 1.3, 2.2];

    /// <summary>The estimates, in the order of the measures.</summary>
    /// <param name="sentences">The rows of the text, 1 or more.</param>
    /// <param name="measures">What to estimate.</param>
    public static ImmutableArray<Estimate> Estimates(ImmutableArray<SentenceFacts> sentences,
        IReadOnlyList<FactMeasure> measures)
    {
        int block = sentences.Length < ShortText ? 1 : BlockSentences, blocks = (sentences.Length + block - 1) / block,
            width = measures.Count + 1;
        double[] rows = Rows(sentences, measures), starts = BlockSums(rows, width, block), sums = new double[width];
        double[][] draws = [.. measures.Select(_ => new double[Resamples])];
        var random = new SplitMix64(Seed);
        for (int r = 0; r < Resamples; r++)
        {
            Array.Clear(sums);
            for (int b = 0; b < blocks; b++)
                Add(starts, random.Below(sentences.Length), sums);
            double prior = 0;
            for (int p = 0; p < PriorSpread.Length; p++)
                prior += PriorSpread[random.Below(PriorSpread.Length)];
            for (int m = 0; m < measures.Count; m++)
                draws[m][r] = measures[m].Of(sums[m], blocks * block, sums[^1], PriorSpread.Length, prior);
        }
        Array.Clear(sums);
        for (int s = 0; s < sentences.Length; s++)
            Add(rows, s, sums);
        return [.. measures.Select(
            (measure, m) =>
                Between(draws[m],
                    measure.Of(sums[m], sentences.Length, sums[^1], measure.Shrunk ? PriorSpread.Length : 0,
                        measure.Shrunk ? PriorSpread.Length : 0)))];
    }

    internal static Estimate Between(double[] draws, double value)
    {
        Array.Sort(draws);
        return new Estimate(value, Math.Min(value, draws[Tail - 1]), Math.Max(value, draws[^Tail]));
    }

    /// <summary>The amounts of each sentence, its words last.</summary>
    private static double[] Rows(ImmutableArray<SentenceFacts> sentences, IReadOnlyList<FactMeasure> measures)
    {
        int width = measures.Count + 1;
        var rows = new double[sentences.Length * width];
        for (int s = 0; s < sentences.Length; s++)
        {
            for (int m = 0; m < measures.Count; m++)
                rows[s * width + m] = measures[m].Amount(sentences[s]);
            rows[s * width + width - 1] = sentences[s].Words;
        }
        return rows;
    }

    /// <summary>The sums of the block that begins at each sentence; behind the last comes the first again.</summary>
    private static double[] BlockSums(double[] rows, int width, int block)
    {
        var sums = new double[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            for (int b = 0; b < block; b++)
                sums[i] += rows[(i + b * width) % rows.Length];
        }
        return sums;
    }

    private static void Add(double[] rows, int row, double[] sums)
    {
        ReadOnlySpan<double> added = rows.AsSpan(row * sums.Length, sums.Length);
        for (int c = 0; c < sums.Length; c++)
            sums[c] += added[c];
    }
}
