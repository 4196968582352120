using QualityCheck.Documents;

namespace QualityCheck.Tests.Extraction;

/// <summary>Extractors and articles that others made.</summary>
public sealed class ExtractorTests
{
    private const string Content = "The harbour opened at noon, and it may rain.";

    private static readonly InputDocument Document = InputDocument.FromText(Content) with { Id = "7",
        Url = "https://harbour.example/a", Title = "Harbour" };

    private static readonly Article Whole = new() { Text = Content,
        Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, Content.Length))], Offsets = OffsetMap.Identity };

    /// <summary>Each breaks one promise.</summary>
    private static readonly Dictionary<string, Article?> Broken = new()
    {
        ["null"] = null,
        ["no text"] = Whole with { Text = null! },
        ["no blocks"] = Whole with { Blocks = null! },
        ["no offsets"] = Whole with { Offsets = null! },
        ["no metadata"] = Whole with { Metadata = null! },
        ["half a surrogate pair"] = Whole with { Text = "\uD83D" + Content[1..] },
        ["a block behind the end"] =
            Whole with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, Content.Length + 1))] },
        ["a block before the start"] = Whole with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(-1, 4))] },
        ["a block whose end is no number"] =
            Whole with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(4, int.MaxValue))] },
        ["a block of negative length"] = Whole with { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(4, -1))] },
        ["blocks that overlap"] =
            Whole
                with { Blocks =
                [
                    new Block(BlockKind.Paragraph, new TextSpan(0, 9)),
                    new Block(BlockKind.Paragraph, new TextSpan(8, 9)),
                ] },
        ["a removed part outside"] = Whole with { Removed = [new RemovedSpan(40, 40, "QC1001", "navigation", 1)] },
        ["a removed part without a rule"] = Whole with { Removed = [new RemovedSpan(0, 4, null!, "navigation", 1)] },
        ["a removed part without a number"] =
            Whole with { Removed = [new RemovedSpan(0, 4, "QC1001", "navigation", double.NaN)] },
        ["a confidence above 1"] = Whole with { ExtractionConfidence = 1.5 },
        ["no finding"] = Whole with { Findings = [null!] },
        ["a finding outside"] = Whole with { Findings = [LimitRules.Of(LimitRules.Empty, "") with { Start = 99 }] },
        ["an anchor that leads outside"] = Whole with { Offsets = new OffsetMap([new OffsetAnchor(0, 1)]) },
        ["an anchor that leads before the start"] = Whole with { Offsets = new OffsetMap([new OffsetAnchor(0, -1)]) },
        ["an anchor of width 2"] = Whole with { Offsets = new OffsetMap([new OffsetAnchor(0, 0, 2)]) },
        ["a text longer than its document"] = Whole with { Text = Content + Content },
    };

    public static TheoryData<string> Mistakes => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void An_article_that_breaks_a_promise_is_the_documents_error(string mistake)
    {
        QualityChecker checker = With((_, _) => Broken[mistake]!);
        Assert.Equal(DocumentError.Extraction, Assert.Throws<DocumentException>(() => checker.Check(Document)).Code);
        CheckResult result = Assert.Single(checker.CheckMany([Document]));
        Assert.Equal(("7", DocumentError.Extraction), (result.Id, result.Error?.Code));
        if (Broken[mistake] is { } article)
            Assert.Equal(DocumentError.Extraction,
                Assert.Throws<DocumentException>(() => QualityChecker.CreateDefault().Check(article, Document)).Code);
    }

    [Fact]
    public void What_an_extractor_throws_is_the_documents_error()
    {
        Func<Exception>[] failures =
        [
            () => new InvalidOperationException("no"), () => new FormatException(),
            () => new OperationCanceledException("its own"),
        ];
        Assert.All(failures, failure =>
        {
            var thrown = Assert.Throws<DocumentException>(() => With((_, _) => throw failure()).Check(Document));
            Assert.Equal(DocumentError.Extraction, thrown.Code);
            Assert.IsType(failure().GetType(), thrown.InnerException);
        });
        var own = new DocumentException(DocumentError.Unreadable, "not today");
        Assert.Same(own, Assert.Throws<DocumentException>(() => With((_, _) => throw own).Check(Document)));
    }

    [Fact]
    public void Cancelling_and_the_time_budget_reach_the_extractor()
    {
        using var source = new CancellationTokenSource();
        QualityChecker cancelling = With((_, token) =>
        {
            source.Cancel();
            token.ThrowIfCancellationRequested();
            return Whole;
        });
        Assert.ThrowsAny<OperationCanceledException>(() => cancelling.Check(Document, source.Token));
        IArticleExtractor slow = new Own((_, token) =>
        {
            token.WaitHandle.WaitOne();
            return Whole;
        });
        QualityChecker hurried = new QualityCheckerBuilder().UseExtractor(slow)
            .UseLimits(new Limits { TimeBudget = TimeSpan.FromMilliseconds(20) }).Build();
        Assert.Equal(DocumentError.Timeout, Assert.Throws<DocumentException>(() => hurried.Check(Document)).Code);
    }

    [Fact]
    public void The_article_is_completed_by_its_document()
    {
        QualityReport report = With((_, _) => Whole).Check(Document);
        Assert.Equal(("7", Document.Url, "Harbour", Content),
            (report.Id, report.Document!.Url, report.Document.Title, report.Article!.Text));
        Assert.Equal("may",
            Assert.Single(report.Findings!, finding => finding.Analyzer != "credibility").Evidence.Text("cue"));
        QualityReport ofArticle = QualityChecker.CreateDefault().Check(Whole, Document);
        Assert.NotNull(report.Versions.CheckerDigest);
        Assert.Equal(
            report with { Options = null, Versions = report.Versions with { CheckerDigest = null } },
            ofArticle with { Options = null });
    }

    [Fact]
    public void Our_own_extractor_is_one_of_them()
    {
        InputDocument page =
            InputDocument.FromHtml($"<title>x</title><nav>Home</nav><article>{Html.Prose}</article>") with { Id = "p" };
        QualityReport report = QualityChecker.CreateDefault().Check(page);
        Assert.Equal(report, new QualityCheckerBuilder().UseExtractor(new ArticleExtractor()).Build().Check(page));
        Assert.Equal(report,
            QualityChecker.CreateDefault().Check(ArticleExtractor.Extract(page), page) with { Options = report.Options });
    }

    [Fact]
    public void An_article_without_a_document_has_a_report_too()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(Whole with { Url = "https://harbour.example/b" });
        Assert.Equal((null, "https://harbour.example/b", DocumentKind.Text),
            (report.Id, report.Document!.Url, report.Document.Kind));
        Assert.Equal(QualityChecker.CreateDefault().Check(InputDocument.FromText(Content)).Document!.ContentHash,
            report.Document.ContentHash);
        Assert.Equal(report.ToJson(), QualityReport.FromJson(report.ToJson()).ToJson());
        Assert.Throws<ArgumentNullException>(() => QualityChecker.CreateDefault().Check((Article)null!));
        Assert.Throws<ArgumentNullException>(() => new QualityCheckerBuilder().UseExtractor(null!));
    }

    /// <summary>
    /// Words without a block, half words, nothing but spaces, half a surrogate pair: odd, but no promise is broken.
    /// </summary>
    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 2)]
    [InlineData(5, 1)]
    [InlineData(7, 0)]
    [InlineData(2, 11)]
    [InlineData(40, 1)]
    public void Blocks_may_cut_words_and_leave_them_out(int gap, int length)
    {
        string text = "😀 Guys, it may rain, he said 7 times. " + Repository.Sample("energy-forum.txt");
        Block[] blocks =
        [
            .. Enumerable.Range(0, text.Length / (gap + length))
                .Select(i => new Block((BlockKind)(i % 7), new TextSpan(gap + i * (gap + length), length))),
        ];
        foreach (Article article in new[] { Whole with { Text = text, Blocks = blocks },
            Whole with { Text = "fixed", Blocks = [new Block(BlockKind.Code, new TextSpan(1, 2))] } })
        {
            QualityReport report = QualityChecker.CreateDefault().Check(article);
            Assert.Equal(report.ToJson(), QualityReport.FromJson(report.ToJson()).ToJson());
        }
    }

    [Fact]
    public void An_article_without_blocks_is_one_paragraph()
    {
        QualityReport report =
            QualityChecker.CreateDefault().Check(Whole with { Text = " It may rain.\n", Blocks = [] });
        Assert.Equal((1, 3, 1), (Assert.Single(report.Sentences!).Start, report.Document.Words, report.Findings.Count));
        Assert.Empty(QualityChecker.CreateDefault().Check(Whole with { Text = " \n", Blocks = [] }).Sentences!);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_cut_and_said_so()
    {
        QualityReport report =
            new QualityCheckerBuilder().UseLimits(new Limits { Characters = 20 }).Build().Check(Whole);
        Assert.Equal("Only the first 20 of 44 characters were analysed.",
            Assert.Single(report.Findings!, finding => finding.Rule == "QC0001").Message);
    }

    private static QualityChecker With(Func<InputDocument, CancellationToken, Article> extract) =>
        new QualityCheckerBuilder().UseExtractor(new Own(extract)).Build();

    private sealed class Own(Func<InputDocument, CancellationToken, Article> extract) : IArticleExtractor
    {
        public Article Extract(InputDocument document, Limits limits, CancellationToken cancellationToken = default) =>
            extract(document, cancellationToken);
    }
}
