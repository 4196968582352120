using System.Diagnostics;

namespace QualityCheck.Tests.Hostile;

[Collection(Alone.Name)]
public sealed class CancellationTests
{
    private const int Points = 5;

    private static readonly TimeSpan Prompt = TimeSpan.FromSeconds(1);

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    [Theory]
    [InlineData("prose")]
    [InlineData("lines of one word")]
    [InlineData("hedge cues")]
    [InlineData("straight quotation marks that open")]
    [InlineData("unlike related links inside prose")]
    [InlineData("capital words")]
    public void Cancelling_at_any_point_returns_promptly_and_leaves_the_checker_usable(string name)
    {
        InputDocument document = InputDocument.FromText(HostileTexts.Of(name, 500_000)), small = InputDocument.FromText(HostileTexts.Of(name, 5_000));
        string expected = Checker.Check(small).ToJson();
        var watch = Stopwatch.StartNew();
        Checker.Check(document);
        TimeSpan whole = watch.Elapsed;
        int cancelled = 0;
        for (int point = 0; point < Points; point++)
        {
            using var source = new CancellationTokenSource();
            TimeSpan at = TimeSpan.Zero;
            source.Token.Register(() => at = watch.Elapsed);
            watch.Restart();
            source.CancelAfter(whole * (point + 0.5) / (Points + 2));
            try
            {
                Checker.Check(document, source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
                Assert.True(watch.Elapsed - at <= Prompt, $"returned {(watch.Elapsed - at).TotalMilliseconds:0} ms after the call");
            }
        }
        Assert.InRange(cancelled, 1, Points);
        Assert.Equal(expected, Checker.Check(small).ToJson());
    }

    [Fact]
    public void A_budget_of_a_millisecond_ends_a_long_text_and_the_batch_goes_on()
    {
        InputDocument text = InputDocument.FromText(Prose.OfLength(5_000_000));
        QualityChecker checker = new QualityCheckerBuilder().UseLimits(new Limits { TimeBudget = TimeSpan.FromMilliseconds(1) }).Build();
        InputResult[] inputs = [InputResult.Of(text with { Id = "0" }), InputResult.Failed("1", DocumentError.Unreadable, "no such file"), InputResult.Of(text with { Id = "2" })];
        QualityReport[] reports = [.. checker.CheckMany(inputs)];
        Assert.Equal(["0", "1", "2"], reports.Select(report => report.Id));
        Assert.Equal([DocumentError.Timeout, DocumentError.Unreadable, DocumentError.Timeout], reports.Select(report => report.Error?.Code));
        Assert.All(reports, report => Assert.Null(report.Verdict));
    }

    [Fact]
    public void A_text_that_runs_out_of_time_does_not_end_the_others()
    {
        QualityChecker checker = new QualityCheckerBuilder().UseParallelism(1).UseLimits(new Limits { TimeBudget = TimeSpan.FromMilliseconds(400) }).Build();
        InputDocument[] documents = [InputDocument.FromText("First."), InputDocument.FromText(Prose.OfLength(5_000_000)), InputDocument.FromText("Last.")];
        checker.Check(documents[0]);
        Assert.Equal([null, DocumentError.Timeout, null], checker.CheckMany(documents).Select(report => report.Error?.Code));
    }
}
