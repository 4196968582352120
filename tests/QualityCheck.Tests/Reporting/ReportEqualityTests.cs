namespace QualityCheck.Tests.Reporting;

/// <summary>Two checks that say the same give equal reports, and so does a report that went through JSON.</summary>
public sealed class ReportEqualityTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "samples"), "*.*")
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Two_checks_of_one_document_are_equal(string sample)
    {
        QualityReport one = Check(sample), other = Check(sample);
        AssertEqual(one, other);
        AssertEqual(one, QualityReport.FromJson(one.ToJson()));
        AssertEqual(one.WithDetail(ReportDetail.Findings),
            QualityReport.FromJson(other.WithDetail(ReportDetail.Findings).ToJson()));
    }

    [Fact]
    public void Whatever_differs_makes_a_difference()
    {
        QualityReport report = Check("energy-forum-solid.txt");
        QualityReport[] others =
        [
            report with { Id = "x" },
            report with { Document = report.Document! with { Words = 1 } },
            report with { Article = report.Article! with { Text = "" } },
            report with { Article = report.Article! with { Offsets = [new OffsetAnchor(1, 2)] } },
            report with { Boilerplate = [new RemovedSpan(0, 1, "QC1001", "x", 1)] },
            report with { Annotations = [.. report.Annotations!.Skip(1)] },
            report
                with { Findings =
                [
                    .. report.Findings!.Select(
                        (finding, i) => i == 0
                            ? finding with { Evidence = [.. finding.Evidence, ("more", 1)] }
                            : finding),
                ] },
            report with { Sentences = [.. report.Sentences!.Select(sentence => sentence with { Claim = 0.123 })] },
            report with { Scores = report.Scores!.SetItem("style", Score.None) },
            report with { Verdict = report.Verdict! with { Reasons = ["x"] } },
            report with { Versions = report.Versions with { Library = "9" } },
            report.WithDetail(ReportDetail.Findings),
        ];
        Assert.All(others, other => Assert.NotEqual(report, other));
    }

    [Fact]
    public void Two_analyses_of_one_text_are_equal() => Assert.All(Analyzers.All, analyzer =>
    {
        AnalyzerResult one = analyzer.Analyze(TextAnnotator.Annotate(Repository.Sample("energy-forum.txt"))),
            other = analyzer.Analyze(TextAnnotator.Annotate(Repository.Sample("energy-forum.txt")));
        Assert.True(one.Equals(other) && one.GetHashCode() == other.GetHashCode(), analyzer.Name);
        Assert.NotEqual(one, one with { Scores = one.Scores.Add("x", Score.None) });
    });

    private static QualityReport Check(string sample) =>
        Checker.Check(
            InputDocument.FromUnknown(Repository.Sample(sample)) with { Id = sample,
                Url = "https://someone.wordpress.com/x", Byline = "admin" });

    private static void AssertEqual(QualityReport one, QualityReport other)
    {
        Assert.True(one.Equals(other), one.Id);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
