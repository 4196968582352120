using System.Collections.Immutable;
using QualityCheck.Facts;

namespace QualityCheck.Tests.Facts;

public sealed class BlockBootstrapTests
{
    private const int SentenceWords = 20;

    /// <summary>Counts with a known rate: in about 95 of 100 texts the interval holds it.</summary>
    [Theory]
    [InlineData(40, 1.3)]
    [InlineData(40, 0.7)]
    [InlineData(200, 2.6)]
    [InlineData(6, 1.3)]
    public void The_interval_holds_the_true_rate(int sentences, double factsPerSentence)
    {
        const int texts = 400;
        double rate = 100 * factsPerSentence / SentenceWords;
        ulong state = 7;
        int held = Enumerable.Range(0, texts)
            .Count(
                _ => Plain(Counts(sentences, factsPerSentence, ref state)) is var plain && plain.Low <= rate
                    && rate <= plain.High);
        Assert.InRange((double)held / texts, 0.89, 1);
    }

    [Fact]
    public void More_text_gives_a_narrower_interval()
    {
        ulong state = 7;
        double[] widths =
        [
            .. new[] { 3, 30, 300, 3_000 }.Select(sentences => Plain(Counts(sentences, 1.3, ref state)))
                .Select(plain => plain.High - plain.Low),
        ];
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.True(widths[3] < widths[1] / 5);
    }

    [Fact]
    public void The_limits_are_the_fifth_draws_from_either_end()
    {
        Assert.Equal(new Estimate(100, 5, 195),
            BlockBootstrap.Between([.. Enumerable.Range(1, 199).Reverse().Select(draw => (double)draw)], 100));
        Assert.Equal(new Estimate(3, 3, 195),
            BlockBootstrap.Between([.. Enumerable.Range(1, 199).Select(draw => (double)draw)], 3));
    }

    [Fact]
    public void The_same_counts_give_the_same_bits()
    {
        ulong state = 7;
        ImmutableArray<SentenceFacts> counts = Counts(50, 1.3, ref state);
        Assert.Equal(BlockBootstrap.Estimates(counts, FactMeasure.All).AsEnumerable(),
            BlockBootstrap.Estimates(counts, FactMeasure.All));
        var random = new SplitMix64(1234567);
        // The first values that the generator's authors give for this seed.
        foreach (ulong value in new ulong[] { 6457827717110365317, 3203168211198807973, 9817491932198370423 })
            Assert.Equal((int)((value >> 32) * 1000 >> 32), random.Below(1000));
    }

    [Fact]
    public void An_estimate_of_a_short_text_leans_to_the_prior_by_100_words()
    {
        foreach ((FactMeasure measure,
            Estimate estimate) in FactMeasure.All.Zip(
                BlockBootstrap.Estimates([.. Enumerable.Repeat(new SentenceFacts(20, 4, 4, 4, true, 1), 5)],
                    FactMeasure.All)))
        {
            double seen = measure.Share ? 1 : 20;
            Assert.Equal(measure.Shrunk ? (seen + measure.Prior) / 2 : seen, estimate.Value, 9);
            Assert.InRange(estimate.Value, estimate.Low, estimate.High);
            Assert.True(estimate.Low < estimate.High);
        }
    }

    [Fact]
    public void Figures_of_a_long_text_are_its_own()
    {
        ImmutableArray<Estimate> estimates =
            BlockBootstrap.Estimates([.. Enumerable.Repeat(new SentenceFacts(20, 4, 2, 1, false, 0.5), 5_000)],
                FactMeasure.All);
        Assert.Equal([20, 10, 5, 1, 0, 0.5], estimates.Select(estimate => Math.Round(estimate.Value, 1)));
    }

    private static Estimate Plain(ImmutableArray<SentenceFacts> counts) =>
        BlockBootstrap.Estimates(counts, [FactMeasure.Plain])[0];

    /// <summary>Facts that come in runs: a lively sentence is likelier to follow a lively one.</summary>
    private static ImmutableArray<SentenceFacts> Counts(int sentences, double mean, ref ulong state)
    {
        var counts = ImmutableArray.CreateBuilder<SentenceFacts>(sentences);
        bool lively = Next(ref state) < 0.5;
        for (int s = 0; s < sentences; s++)
        {
            lively = Next(ref state) < (lively ? 0.6 : 0.4);
            double limit = Math.Exp(-mean * (lively ? 1.5 : 0.5)), product = Next(ref state);
            int facts = 0;
            for (; product > limit; facts++)
                product *= Next(ref state);
            counts.Add(new SentenceFacts(SentenceWords, facts, facts, facts, false, 0));
        }
        return counts.ToImmutable();
    }

    private static double Next(ref ulong state)
    {
        state = state * 6364136223846793005 + 1442695040888963407;
        return (state >> 11) / (double)(1UL << 53);
    }
}
