using QualityCheck.Scoring;

namespace QualityCheck.Tests.Reporting;

/// <summary>A policy decides from a report as from the check, whichever policy the report was made by.</summary>
public sealed class ReportDecisionTests
{
    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "samples"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_report_alone_is_enough(string sample)
    {
        InputDocument document = InputDocument.FromUnknown(Repository.Sample(sample)) with { Id = sample,
            Url = "https://example.org/x" };
        foreach (InputDocument checkedOne in new[] { document, document with { Language = "de" } })
            AssertDecidedAlike(checkedOne);
    }

    [Fact]
    public void What_one_policy_abstains_from_another_can_judge()
    {
        InputDocument post =
            InputDocument.FromText(string.Concat(Enumerable.Repeat("It may rain in the harbour, they say. ", 10)));
        AssertDecidedAlike(post);
        QualityReport report = QualityChecker.CreateDefault().Check(post);
        Assert.Equal((VerdictAction.Abstain, VerdictAction.Review),
            (report.Verdict.Action, Policy.Forum.Decide(report).Action));
        Assert.Null(report.Scores["quality"].Value);
        Policy poor = Policy.Parse(
            """{ "name": "x", "version": 1, "rules": [ { "action": "review", "reason": "poor", "when": "quality", "below": 0.99 } ] }""");
        Assert.Equal(VerdictAction.Review, poor.Decide(report).Action);
    }

    [Fact]
    public void A_report_of_before_the_reliability_was_told_is_not_judged_by_it()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText("It may rain."));
        string json = report.ToJson();
        int from = json.IndexOf(",\"reliability\"", StringComparison.Ordinal);
        int to = json.IndexOf(",\"verdict\"", StringComparison.Ordinal);
        QualityReport old = QualityReport.FromJson(json.Remove(from, to - from));
        Assert.Empty(old.Reliability);
        Assert.Equal(["document.absent"], Policy.Default.Decide(old).Reasons);
    }

    [Fact]
    public void A_shadow_withholds_the_quality_as_the_policy_would()
    {
        Policy shadow = Policy.Parse(
            """{ "name": "x", "version": 1, "mode": "shadow", "rules": [ { "action": "abstain", "reason": "short", "when": "document.words", "below": 120 } ] }""");
        QualityReport report =
            new QualityCheckerBuilder().UsePolicy(shadow).Build().Check(InputDocument.FromText("It rains."));
        Assert.Equal((VerdictAction.Accept, VerdictAction.Abstain),
            (report.Verdict.Action, report.Verdict.Shadow!.Action));
        Assert.Null(report.Scores["quality"].Value);
        Assert.Equal(report, QualityReport.FromJson(report.ToJson()));
        Assert.Contains("\"shadow\":{\"action\":\"abstain\"", report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_allow_list_goes_by_the_checkers_clock()
    {
        Policy policy = Policy.Parse(
            """{ "name": "x", "version": 1, "allow": [ { "host": "example.org", "until": "2026-12-31" } ], "rules": [ { "action": "review", "reason": "r", "when": "document.words", "above": 0 } ] }""");
        QualityCheckerBuilder builder = new QualityCheckerBuilder().UsePolicy(policy);
        InputDocument document = InputDocument.FromText("It rains.") with { Url = "https://example.org/x" };
        Assert.Equal(["r"], builder.Build().Check(document).Verdict.Reasons);
        Assert.Equal(["allow.host"], builder.UseClock(new Day(2026, 12, 31)).Build().Check(document).Verdict.Reasons);
        Assert.Equal(["r"], builder.UseClock(new Day(2027, 1, 1)).Build().Check(document).Verdict.Reasons);
    }

    private static void AssertDecidedAlike(InputDocument document)
    {
        foreach (Policy maker in Policy.All)
        {
            QualityReport report = new QualityCheckerBuilder().UsePolicy(maker).Build().Check(document);
            QualityReport[] forms =
            [
                report, report.WithDetail(ReportDetail.Findings),
                QualityReport.FromJson(report.WithDetail(ReportDetail.Findings).ToJson()),
            ];
            foreach (Policy policy in Policy.All)
            {
                Verdict expected = new QualityCheckerBuilder().UsePolicy(policy).Build().Check(document).Verdict;
                Assert.All(forms, form => Assert.Equal(expected, policy.Decide(form)));
            }
        }
    }

    private sealed class Day(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 23, 59, 59, TimeSpan.Zero);
    }
}
