using System.Collections.Concurrent;

namespace QualityCheck.Tests;

public sealed class CheckManyTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_documents()
    {
        QualityChecker checker = new QualityCheckerBuilder().Add(new Probe(text => Thread.Sleep(text.Words % 3 * 5)))
            .UseParallelism(4).Build();
        InputDocument[] documents =
        [
            .. Enumerable.Range(0, 60).Select(i => Document(i, string.Concat(Enumerable.Repeat("word ", i)))),
        ];
        Assert.Equal(documents.Select(document => document.Id),
            checker.CheckMany(documents).Select(report => report.Id));
    }

    [Fact]
    public async Task Results_of_a_stream_come_in_order_too()
    {
        QualityChecker checker = new QualityCheckerBuilder().UseParallelism(3).Build();
        var ids = new List<string?>();
        await foreach (CheckResult report in checker.CheckManyAsync(Stream(40)))
            ids.Add(report.Id);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}"), ids);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_documents_are_in_work_than_said(int parallelism)
    {
        int now = 0, most = 0;
        var probe = new Probe(_ =>
        {
            int working = Interlocked.Increment(ref now);
            for (int seen = Volatile.Read(ref most); working > seen; seen = Volatile.Read(ref most))
                Interlocked.CompareExchange(ref most, working, seen);
            Thread.Sleep(5);
            Interlocked.Decrement(ref now);
        });
        QualityChecker checker = new QualityCheckerBuilder().Add(probe).UseParallelism(parallelism).Build();
        Assert.Equal(40, checker.CheckMany(Documents(40)).Count());
        Assert.InRange(most, 1, parallelism);
    }

    [Fact]
    public void Documents_are_read_only_as_they_are_needed()
    {
        int read = 0;
        QualityChecker checker = new QualityCheckerBuilder().UseParallelism(2).Build();
        using IEnumerator<CheckResult> reports =
            checker.CheckMany(Documents(1_000).Select(document => { read++; return document; })).GetEnumerator();
        Assert.True(reports.MoveNext());
        Assert.InRange(read, 1, 20);
    }

    [Fact]
    public void A_document_that_fails_is_a_result()
    {
        var probe = new Probe(text =>
        {
            if (text.Text.Contains("boom", StringComparison.Ordinal))
                throw new InvalidOperationException("a fault in an analyzer");
        });
        QualityChecker checker = new QualityCheckerBuilder().Add(probe).Build();
        InputResult[] inputs =
        [
            InputResult.Of(Document(0, "fine")), InputResult.Of(Document(1, "boom")),
            InputResult.Failed("2", DocumentError.Unreadable, "no such file"), InputResult.Of(Document(3, "fine")),
        ];
        CheckResult[] reports = [.. checker.CheckMany(inputs)];
        Assert.Equal(["0", "1", "2", "3"], reports.Select(report => report.Id));
        Assert.Equal([null, DocumentError.Internal, DocumentError.Unreadable, null],
            reports.Select(report => report.Error?.Code));
        Assert.Contains("a fault in an analyzer", reports[1].Error!.Message);
        Assert.Null(reports[1].Report);
    }

    [Fact]
    public void The_time_budget_ends_in_an_error_and_not_in_another_report()
    {
        var slow = new Probe((_, token) => token.WaitHandle.WaitOne());
        QualityChecker checker = new QualityCheckerBuilder().Add(slow)
            .UseLimits(new Limits { TimeBudget = TimeSpan.FromMilliseconds(50) }).Build();
        Assert.Equal(DocumentError.Timeout,
            Assert.Throws<DocumentException>(() => checker.Check(Document(0, "slow"))).Code);
        Assert.Equal(DocumentError.Timeout, Assert.Single(checker.CheckMany([Document(0, "slow")])).Error?.Code);
    }

    /// <summary>
    /// The budget is time on the wall: where the machine is so busy that one word takes longer than the smallest, a
    /// larger one must do.
    /// </summary>
    [Fact]
    public void A_text_that_runs_out_of_time_does_not_end_the_others()
    {
        var probe = new Probe((text, token) =>
        {
            if (text.Text == "Endless.")
                token.WaitHandle.WaitOne();
        });
        Assert.Contains([0.4, 4, 40], seconds =>
        {
            QualityChecker checker = new QualityCheckerBuilder().Add(probe).UseParallelism(1)
                .UseLimits(new Limits { TimeBudget = TimeSpan.FromSeconds(seconds) }).Build();
            return checker.CheckMany([Document(0, "First."), Document(1, "Endless."), Document(2, "Last.")])
                .Select(report => report.Error?.Code).SequenceEqual([null, DocumentError.Timeout, null]);
        });
    }

    [Fact]
    public void Cancelling_ends_a_check_and_a_batch()
    {
        using var source = new CancellationTokenSource();
        var probe = new Probe(_ => source.Cancel());
        QualityChecker checker = new QualityCheckerBuilder().Add(probe).UseParallelism(2).Build();
        Assert.ThrowsAny<OperationCanceledException>(() => checker.CheckMany(Documents(100), source.Token).Count());
        Assert.ThrowsAny<OperationCanceledException>(() => checker.Check(Document(0, "x"), source.Token));
        Assert.InRange(probe.Calls, 1, 99);
    }

    [Fact]
    public async Task Cancelling_ends_a_stream()
    {
        using var source = new CancellationTokenSource();
        QualityChecker checker = new QualityCheckerBuilder().UseParallelism(2).Build();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (CheckResult _ in checker.CheckManyAsync(Stream(100), source.Token))
                await source.CancelAsync();
        });
    }

    [Fact]
    public void One_thread_and_eight_say_the_same()
    {
        string sample = Repository.Sample("harbour-accord.txt");
        InputDocument[] documents =
        [
            .. Enumerable.Range(1, 48).Select(i => Document(i, sample[..(sample.Length * i / 48)])),
        ];
        string[] one = Reports(1), eight = Reports(8);
        Assert.Equal(one, eight);

        string[] Reports(int parallelism) =>
        [
            .. new QualityCheckerBuilder().UseParallelism(parallelism).Build().CheckMany(documents)
                .Select(report => report.ToJson()),
        ];
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        QualityChecker checker = QualityChecker.CreateDefault();
        Assert.Throws<ArgumentNullException>(() => checker.Check((InputDocument)null!));
        Assert.Throws<ArgumentNullException>(() => checker.CheckMany((IEnumerable<InputDocument>)null!));
        Assert.Throws<ArgumentNullException>(() => checker.CheckMany((IEnumerable<InputResult>)null!));
        Assert.Throws<ArgumentNullException>(() => checker.CheckManyAsync(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QualityCheckerBuilder().UseParallelism(0));
    }

    private static InputDocument Document(int id, string text) => InputDocument.FromText(text) with { Id = $"{id}" };

    private static IEnumerable<InputDocument> Documents(int count) =>
        Enumerable.Range(0, count).Select(i => Document(i, $"Document number {i}."));

    private static async IAsyncEnumerable<InputDocument> Stream(int count)
    {
        foreach (InputDocument document in Documents(count))
        {
            await Task.Yield();
            yield return document;
        }
    }

    /// <summary>An analyzer that finds nothing and does what the test wants.</summary>
    private sealed class Probe(Action<AnnotatedText, CancellationToken> work) : IAnalyzer
    {
        private readonly ConcurrentBag<int> _calls = [];

        public Probe(Action<AnnotatedText> work) : this((text, _) => work(text))
        {
        }

        public int Calls => _calls.Count;

        public string Name => "probe";

        public IReadOnlyList<RuleDescriptor> Rules => [];

        public IReadOnlyList<ScoreDescriptor> Scores => [];

        public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default)
        {
            _calls.Add(text.Words);
            work(text, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            return new AnalyzerResult();
        }
    }
}
