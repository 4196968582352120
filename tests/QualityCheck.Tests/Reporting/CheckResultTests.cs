using Microsoft.Extensions.Logging;

namespace QualityCheck.Tests.Reporting;

public sealed class CheckResultTests
{
    private static readonly InputDocument Document =
        InputDocument.FromText("The harbour may open at noon.") with { Id = "7" };

    [Fact]
    public void Holds_a_report_or_an_error()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(Document);
        CheckResult good = CheckResult.Of(report),
            bad = CheckResult.Failed("8", new DocumentError(DocumentError.Binary, "no text"));
        Assert.Equal((true, "7", report), (good.IsReport, good.Id, good.ReportOrThrow()));
        Assert.Equal((false, "8", null), (bad.IsReport, bad.Id, bad.Report));
        Assert.Equal(DocumentError.Binary, Assert.Throws<DocumentException>(bad.ReportOrThrow).Code);
        Assert.Null(good.WithDetail(ReportDetail.Findings).Report!.Article);
        Assert.Same(bad, bad.WithDetail(ReportDetail.Findings));
        Assert.Throws<ArgumentNullException>(() => CheckResult.Of(null!));
        Assert.Throws<ArgumentNullException>(() => CheckResult.Failed(null, null!));
    }

    [Fact]
    public async Task The_asynchronous_check_says_the_same_and_fails_alike()
    {
        QualityChecker checker = QualityChecker.CreateDefault();
        Assert.Equal(checker.Check(Document), await checker.CheckAsync(Document));
        await Assert.ThrowsAsync<ArgumentNullException>(() => checker.CheckAsync(null!));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => checker.CheckAsync(Document, new CancellationToken(canceled: true)));
        QualityChecker broken = new QualityCheckerBuilder().UseExtractor(new NoExtractor()).Build();
        Assert.Equal(DocumentError.Extraction,
            (await Assert.ThrowsAsync<DocumentException>(() => broken.CheckAsync(Document))).Code);
    }

    [Fact]
    public void Checks_limits_and_failures_are_logged_without_the_text()
    {
        var log = new Notes();
        QualityChecker checker =
            new QualityCheckerBuilder().UseLogger(log).UseLimits(new Limits { Characters = 12 }).Build();
        checker.Check(Document);
        _ = new QualityCheckerBuilder().UseLogger(log).UseExtractor(new NoExtractor()).Build().CheckMany([Document])
            .Count();
        _ = checker.CheckMany([InputResult.Failed("9", DocumentError.Unreadable, "harbour")]).Count();
        Assert.Equal(
            [
                "Debug: Checked document 7: 2 words, 1 findings, Abstain by default@4",
                "Information: Document 7 met the limit QC0001",
                "Warning: Document 7 has no report: extraction", "Warning: Document 9 has no report: unreadable",
            ],
            log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains("harbour", StringComparison.Ordinal));
    }

    private sealed class NoExtractor : IArticleExtractor
    {
        public Article Extract(InputDocument document, Limits limits, CancellationToken cancellationToken = default) =>
            throw new FormatException(document.Content);
    }

    private sealed class Notes : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)}");
    }
}
