namespace QualityCheck.Tests.Hostile;

[Collection(Alone.Name)]
public sealed class CancellationTests
{
    private const int Points = 5;
    private const int Attempts = 50;
    private const int RandomPoints = 500;

    private static readonly TimeSpan Prompt = TimeSpan.FromSeconds(1);

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    public static TheoryData<string> Names =>
    [
        "prose", "lines of one word", "hedge cues", "straight quotation marks that open",
        "unlike related links inside prose", "capital words",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Cancelling_at_any_point_returns_promptly_and_leaves_the_checker_usable(string name)
    {
        InputDocument document = InputDocument.FromText(HostileTexts.Of(name, 500_000)),
            small = InputDocument.FromText(HostileTexts.Of(name, 5_000));
        string expected = Checker.Check(small).ToJson();
        TimeSpan whole = ProcessorTime.Of(() => Checker.Check(document));
        int cancelled = 0;
        for (int attempt = 0; attempt < Points || (cancelled == 0 && attempt < Attempts); attempt++)
            cancelled += IsCancelled(document, whole * (attempt % Points + 0.5) / (Points + 2)) ? 1 : 0;
        Assert.True(cancelled > 0, "every check ended before it was cancelled");
        Assert.Equal(expected, Checker.Check(small).ToJson());
    }

    [Long]
    [Fact]
    public void Cancelling_at_five_hundred_random_points_returns_promptly_and_leaves_the_checker_usable()
    {
        InputDocument[] documents =
        [
            .. Names.Select(name => InputDocument.FromText(HostileTexts.Of(name.Data, 50_000))),
            InputDocument.FromHtml($"<article><p>{Prose.OfLength(50_000).Replace("\n\n", "<p>")}</article>"),
        ];
        string[] expected = [.. documents.Select(document => Checker.Check(document).ToJson())];
        TimeSpan[] whole = [.. documents.Select(document => ProcessorTime.Of(() => Checker.Check(document)))];
        var random = new Random(500);
        int cancelled = 0;
        for (int point = 0; point < RandomPoints; point++)
        {
            int at = point % documents.Length;
            cancelled += IsCancelled(documents[at], whole[at] * random.NextDouble()) ? 1 : 0;
        }
        Assert.InRange(cancelled, RandomPoints / 4, RandomPoints);
        Assert.Equal(expected, Checker.CheckMany(documents).Select(result => result.ToJson()));
    }

    [Fact]
    public void A_budget_of_a_millisecond_ends_a_long_text_and_the_batch_goes_on()
    {
        InputDocument text = InputDocument.FromText(Prose.OfLength(5_000_000));
        QualityChecker checker =
            new QualityCheckerBuilder().UseLimits(new Limits { TimeBudget = TimeSpan.FromMilliseconds(1) }).Build();
        InputResult[] inputs =
        [
            InputResult.Of(text with { Id = "0" }), InputResult.Failed("1", DocumentError.Unreadable, "no such file"),
            InputResult.Of(text with { Id = "2" }),
        ];
        CheckResult[] reports = [.. checker.CheckMany(inputs)];
        Assert.Equal(["0", "1", "2"], reports.Select(report => report.Id));
        Assert.Equal([DocumentError.Timeout, DocumentError.Unreadable, DocumentError.Timeout],
            reports.Select(report => report.Error?.Code));
        Assert.All(reports, report => Assert.Null(report.Report));
    }

    /// <summary>
    /// Whether the check ended by the cancellation, which comes once that much processor time is used. It must end
    /// promptly then, one way or the other.
    /// </summary>
    private static bool IsCancelled(InputDocument document, TimeSpan at)
    {
        using var source = new CancellationTokenSource();
        TimeSpan begin = ProcessorTime.Used;
        Task check = Task.Factory.StartNew(() => Checker.Check(document, source.Token), CancellationToken.None,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Task.WaitAny([check], 1) < 0 && ProcessorTime.Used - begin < at)
        {
        }
        TimeSpan asked = ProcessorTime.Used;
        source.Cancel();
        Task.WaitAny(check);
        TimeSpan after = ProcessorTime.Used - asked;
        Assert.True(after <= Prompt, $"used {after.TotalMilliseconds:0} ms after it was cancelled");
        if (check.Exception is not { } failure)
            return false;
        Assert.IsType<OperationCanceledException>(failure.InnerException, exactMatch: false);
        return true;
    }
}
