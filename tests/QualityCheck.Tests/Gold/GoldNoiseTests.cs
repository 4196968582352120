using QualityCheck.Training;

namespace QualityCheck.Tests.Gold;

/// <summary>What comes out of the gold corpus: floors against falling back, no claim of accuracy.</summary>
public sealed class GoldNoiseTests(ITestOutputHelper output)
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    /// <summary>The half called apart was not looked at while cues and models were made.</summary>
    [Theory]
    [InlineData("tune", 0.875, 0)]
    [InlineData("apart", 0.76, 3)]
    public void Noise_goes_and_traps_stay(string half, double leastRecall, int mostTrapsLost)
    {
        int noise = 0, gone = 0;
        var lost = new List<string>();
        foreach (GoldEntry entry in GoldEntry.All.Where(entry => entry.Half == half))
        {
            IReadOnlyList<RemovedSpan> removed = Checker.Check(InputDocument.FromText(entry.Article.Text)).Boilerplate
                ?? [];
            noise += entry.Article.Noise.Count();
            gone += entry.Article.Noise.Count(mark => Removed(removed, mark.Span) > mark.Span.Length / 2);
            lost.AddRange(entry.Article.Traps.Where(trap => Removed(removed, trap) > 0)
                .Select(trap => trap.In(entry.Article.Text).ToString()));
        }

        output.WriteLine($"{half}: {gone} of {noise} pieces of noise went, {lost.Count} traps");
        Assert.True(gone >= noise * leastRecall, $"{gone} of {noise} pieces of noise went");
        Assert.True(lost.Count <= mostTrapsLost, $"traps that went: {string.Join(" | ", lost)}");
    }

    private static int Removed(IReadOnlyList<RemovedSpan> removed, TextSpan span) =>
        removed.Sum(cut => Math.Max(0, Math.Min(cut.Span.End, span.End) - Math.Max(cut.Span.Start, span.Start)));
}
