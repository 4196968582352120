using System.Numerics;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

/// <summary>The exact bound, against published values and against sums of exact fractions.</summary>
public sealed class ClopperPearsonTests
{
    /// <summary>
    /// One-sided at 0.975 is the upper end of the two-sided interval at 0.95, as tables and <c>binom.test</c> of R give
    /// it; without hits it is 1 − (1 − confidence)^(1/n).
    /// </summary>
    [Theory]
    [InlineData(0, 10, 0.975, 0.30849710781876083)]
    [InlineData(1, 100, 0.975, 0.05445938539208116)]
    [InlineData(5, 50, 0.975, 0.21813536643420)]
    [InlineData(10, 100, 0.975, 0.17622259774002)]
    [InlineData(0, 299, 0.95, 0.00996914679)]
    public void Is_the_published_value(int hits, int trials, double confidence, double expected) =>
        Assert.Equal(expected, ClopperPearson.Upper(hits, trials, confidence), 7);

    [Fact]
    public void Without_hits_it_has_a_closed_form()
    {
        foreach (int trials in new[] { 1, 7, 298, 299, 5_000, 10_000_000 })
        {
            double expected = -Math.Exp(Math.Log(0.05) / trials) + 1;
            Assert.InRange(ClopperPearson.Upper(0, trials, 0.95), expected * 0.9999999, expected * 1.0000001);
        }
        Assert.Equal(1, ClopperPearson.Upper(3, 3, 0.95));
    }

    /// <summary>Shares of 1/64 are doubles, so that the sum of whole numbers is the very same probability.</summary>
    [Theory]
    [InlineData(0, 20)]
    [InlineData(3, 20)]
    [InlineData(19, 20)]
    [InlineData(2, 400)]
    [InlineData(60, 400)]
    public void The_tail_is_the_sum_of_its_terms(int hits, int trials)
    {
        foreach (int part in new[] { 1, 5, 30, 63 })
        {
            BigInteger sum = 0, choose = 1;
            for (int k = 0; k <= hits; k++)
            {
                sum += choose * BigInteger.Pow(part, k) * BigInteger.Pow(64 - part, trials - k);
                choose = choose * (trials - k) / (k + 1);
            }
            double exact = Math.Exp(BigInteger.Log(sum) - trials * Math.Log(64));
            Assert.InRange(ClopperPearson.AtMost(hits, trials, part / 64.0), exact * (1 - 1e-9), exact * (1 + 1e-9));
        }
    }

    [Theory]
    [InlineData(0, 0.01, 299)]
    [InlineData(0, 0.05, 59)]
    [InlineData(1, 0.01, 473)]
    public void So_many_documents_are_needed(int hits, double share, int trials)
    {
        Assert.Equal(trials, ClopperPearson.Trials(hits, share, 0.95));
        Assert.True(ClopperPearson.Upper(hits, trials, 0.95) <= share);
        Assert.True(ClopperPearson.Upper(hits, trials - 1, 0.95) > share);
    }

    [Fact]
    public void More_hits_raise_it_and_more_trials_lower_it()
    {
        for (int hits = 0; hits < 40; hits++)
        {
            Assert.True(ClopperPearson.Upper(hits, 100, 0.9) < ClopperPearson.Upper(hits + 1, 100, 0.9));
            Assert.True(ClopperPearson.Upper(hits, 101, 0.9) < ClopperPearson.Upper(hits, 100, 0.9));
        }
    }
}
