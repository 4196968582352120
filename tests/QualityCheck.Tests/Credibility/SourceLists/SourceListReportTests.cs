using System.Text.Json;
using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Credibility;

/// <summary>What the lists say in reports, verdicts and versions.</summary>
public sealed class SourceListReportTests
{
    private static readonly string Prose = Repository.Sample("reykjavik-meeting-solid.txt");

    private static readonly SourceList Low = List("desk",
        "host,level,category,reason,url,ratedAt\nexample.org,low,tabloid,no corrections,https://list.example/7,2026-08-04");

    private static readonly SourceList High = List("other", "host,score\nexample.org,0.9\n");

    private static readonly SourceList Satire = List("fun", "host,level\nexample.org,satire\n");

    private static readonly SourceList Expiring = List("old", "host,level,validUntil\nexample.org,low,2026-01-31\n");

    [Fact]
    public void A_rating_is_told_in_the_lists_words_with_its_place()
    {
        QualityReport report = Check(new([Low]));
        Finding rated = Assert.Single(report.Findings, finding => finding.Rule == "QC5025");
        Assert.Equal("List desk v2026-08-04 rates example.org low (“no corrections”, https://list.example/7).",
            rated.Message);
        Assert.Equal(("source-low", Severity.Note, 1.0), (rated.Type, rated.Severity, rated.Confidence));
        Assert.Equal("""
            {"list":"desk","version":"2026-08-04","line":2,"key":"example.org","scope":"host","matched":"host","level":"low","confidence":1,"category":"tabloid","reason":"no corrections","url":"https://list.example/7","ratedAt":"2026-08-04"}
            """.Trim(), rated.Evidence.ToString());
    }

    [Fact]
    public void A_host_below_inherits_half()
    {
        QualityReport report = Check(new([Low]), "https://blog.example.org/x");
        Finding rated = Assert.Single(report.Findings, finding => finding.Rule == "QC5025");
        Assert.StartsWith("List desk v2026-08-04 rates example.org, which stands above blog.example.org, low (",
            rated.Message, StringComparison.Ordinal);
        Assert.Equal((0.5, "parent"), (rated.Confidence, rated.Evidence.Text("matched")));
    }

    [Fact]
    public void Lists_that_disagree_are_both_shown()
    {
        QualityReport report = Check(new([Low, High]));
        Finding conflict = Assert.Single(report.Findings, finding => finding.Type == "source-conflict");
        Assert.Equal("The source lists disagree: desk says low, other says high.", conflict.Message);
        Assert.Equal((0.5, 0.8), (conflict.Evidence.Number("mean"), conflict.Evidence.Number("spread")));
        Assert.Equal("source-low source-high", Types(report, "QC5025"));
        Score credibility = report.Scores["credibility"];
        Assert.Equal((2.0, 0.5, 0.8, null), (credibility.Measures["lists"], credibility.Measures["listMean"],
            credibility.Measures["listSpread"], credibility.Value));
    }

    [Fact]
    public void Satire_is_a_class_of_its_own()
    {
        QualityReport report = Check(new([Satire]));
        Assert.Equal("List fun v2026-08-04 calls example.org satire.",
            Assert.Single(report.Findings, finding => finding.Type == "source-satire").Message);
        Assert.Equal((CredibilityLevel.Satire, null),
            (report.Scores["credibility"].Level, report.Scores["credibility"].Value));
        Assert.DoesNotContain("listMean", report.Scores["credibility"].Measures.Keys);
        Assert.Equal(VerdictAction.Accept, report.Verdict.Action);
        Assert.Contains(Check(new([Satire, Low])).Findings, finding => finding.Type == "source-conflict");
    }

    [Fact]
    public void A_rating_past_its_day_is_shown_and_counts_nothing()
    {
        var after = new DateOnly(2026, 2, 1);
        QualityReport report = Check(new([Expiring, High], after));
        Finding expired = Assert.Single(report.Findings, finding => finding.Rule == "QC5027");
        Assert.Equal("List old v2026-08-04 rates example.org low; that ran out on 2026-01-31 and counts nothing.",
            expired.Message);
        Assert.Equal(("source-expired", "2026-02-01"), (expired.Type, expired.Evidence.Text("asOf")));
        Assert.Equal("source-high", Types(report, "QC5025"));
        Assert.Equal(1.0, report.Scores["credibility"].Measures["lists"]);
        Assert.Equal("source-low", Types(Check(new([Expiring], after.AddDays(-1))), "QC5025"));
        Assert.Equal("source-low", Types(Check(new([Expiring])), "QC5025"));
        Assert.Equal(after, QualityReport.FromJson(report.ToJson()).Versions.SourceListsAsOf);
    }

    [Fact]
    public void The_clock_of_the_checker_gives_the_day_where_it_makes_a_difference()
    {
        var clock = new Day(new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero));
        QualityReport Report(SourceList list) =>
            new QualityCheckerBuilder().UseSourceLists(new SourceLists([list])).UseClock(clock).Build()
                .Check(InputDocument.FromText(Prose) with { Url = "https://example.org/" });
        Assert.Equal((new DateOnly(2026, 2, 1), ""),
            (Report(Expiring).Versions.SourceListsAsOf, Types(Report(Expiring), "QC5025")));
        Assert.Null(Report(Low).Versions.SourceListsAsOf);
    }

    [Fact]
    public void A_list_that_overrides_makes_the_others_count_nothing()
    {
        SourceList own = List("own", "host,level\nexample.org,high\n", new() { Override = true });
        QualityReport report = Check(new([Low, own]));
        Assert.Equal("none note", string.Join(' ', report.Findings.Where(finding => finding.Rule == "QC5025")
            .Select(finding => finding.Severity.ToString().ToLowerInvariant())));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "QC5026");
        Assert.Equal(VerdictAction.Accept, report.Verdict.Action);
    }

    [Fact]
    public void The_default_policy_reviews_what_a_list_rates_low()
    {
        Assert.Equal(VerdictAction.Accept, Check(SourceLists.Empty).Verdict.Action);
        Assert.Equal(VerdictAction.Accept, Check(new([High])).Verdict.Action);
        Assert.Equal("credibility.sourceLow", Assert.Single(Check(new([Low])).Verdict.Reasons));
        Assert.Equal("credibility.sourceLow",
            Assert.Single(Check(new([Low]), "https://blog.example.org/x").Verdict.Reasons));
        SourceList unsure = List("desk", "host,level\nexample.org,low\n", new() { Confidence = 0.4 });
        Assert.Equal(VerdictAction.Accept, Check(new([unsure])).Verdict.Action);
    }

    [Theory]
    [InlineData("http://example.org@host.example/")]
    [InlineData("http://exаmple.org/")]
    public void The_default_policy_reviews_an_address_that_deceives(string url) =>
        Assert.Equal("credibility.deceptiveAddress", Assert.Single(Check(SourceLists.Empty, url).Verdict.Reasons));

    [Fact]
    public void Policies_may_ask_what_lists_say()
    {
        var policy = Policy.Parse("""
            { "name": "x", "version": 1, "rules": [
              { "action": "review", "reason": "source.conflict", "findings": "source-conflict", "above": 0 },
              { "action": "review", "reason": "source.mean", "when": "credibility.listMean", "below": 0.3 } ] }
            """);
        QualityReport report = new QualityCheckerBuilder().UseSourceLists(new SourceLists([Low])).UsePolicy(policy)
            .Build().Check(InputDocument.FromText(Prose) with { Url = "https://example.org/" });
        Assert.Equal("source.mean", Assert.Single(report.Verdict.Reasons));
    }

    [Fact]
    public void The_report_names_the_lists_and_goes_through_json()
    {
        QualityReport report = Check(new([Low, High]));
        using JsonDocument json = JsonDocument.Parse(report.ToJson());
        JsonElement versions = json.RootElement.GetProperty("versions");
        JsonElement first = versions.GetProperty("sourceLists")[0];
        Assert.Equal(("desk", "2026-08-04", Low.Digest), (first.GetProperty("id").GetString(),
            first.GetProperty("version").GetString(), first.GetProperty("digest").GetString()));
        Assert.Equal(new SourceLists([Low, High]).Digest, versions.GetProperty("sourceListsDigest").GetString());
        QualityReport read = QualityReport.FromJson(report.ToJson());
        Assert.True(report.Equals(read) && report.GetHashCode() == read.GetHashCode());
        Assert.NotEqual(report.Versions, Check(new([High, Low])).Versions);
        Assert.Null(Check(SourceLists.Empty).Versions.SourceLists);
    }

    [Fact]
    public void The_digest_tells_readings_of_the_same_bytes_apart()
    {
        const string Text = "host,score\nexample.org,0.5\n";
        SourceListOptions[] readings =
        [
            new(), new() { Confidence = 0.5 }, new() { Override = true }, new() { Scale = new(0, 2) },
            new() { Scope = SourceScope.Registrable },
        ];
        Assert.Equal(readings.Length,
            readings.Select(options => new SourceLists([List("x", Text, options)]).Digest).Distinct().Count());
        Assert.Equal(new SourceLists([List("x", Text)]).Digest, new SourceLists([List("x", Text)]).Digest);
    }

    [Fact]
    public void Two_lists_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new SourceLists([Low, List("desk", "host,level\na.example,low")]));

    [Fact]
    public void A_check_reads_the_lists_once_and_the_next_one_those_that_were_swapped_in()
    {
        int reads = 0;
        SourceLists now = new([Low]);
        QualityChecker checker = new QualityCheckerBuilder().UseSourceLists(() =>
        {
            reads++;
            return now;
        }).Build();
        InputDocument document = InputDocument.FromText(Prose) with { Url = "https://example.org/" };
        QualityReport before = checker.Check(document);
        Assert.Equal(1, reads);
        now = new([High]);
        QualityReport after = checker.Check(document);
        Assert.Equal((2, "source-low", "source-high"), (reads, Types(before, "QC5025"), Types(after, "QC5025")));
        Assert.Equal("other", Assert.Single(after.Versions.SourceLists!).Id);
    }

    [Fact]
    public void Without_the_analyzer_no_list_is_asked()
    {
        QualityReport report = new QualityCheckerBuilder().UseSourceLists(new SourceLists([Low])).Remove("credibility")
            .Build().Check(InputDocument.FromText(Prose) with { Url = "https://example.org/" });
        Assert.Null(report.Versions.SourceLists);
    }

    [Theory]
    [InlineData(0.5, 1, 0)]
    [InlineData(0.9, 1, 2.1972)]
    [InlineData(0.9, 0.5, 1.0986)]
    [InlineData(0, 1, -3.8918)]
    [InlineData(1, 1, 3.8918)]
    public void The_log_odds_of_one_list_are_those_of_its_score_times_its_confidence(double score, double confidence,
        double logOdds)
    {
        SourceList list = List("x", FormattableString.Invariant($"host,score\nexample.org,{score}"),
            new() { Confidence = confidence });
        Assert.Equal(logOdds, Evidence(list).LogOdds, 4);
    }

    [Fact]
    public void Lists_that_agree_are_not_twice_the_evidence()
    {
        ListEvidence one = Evidence(High), two = Evidence(High, List("third", "host,score\nexample.org,0.9"));
        Assert.Equal(one.LogOdds, two.LogOdds, 9);
        Assert.Equal((false, false, 0.0), (two.IsConflicting, two.IsSatire, two.Spread));
        Assert.True(Evidence(Satire).IsSatire);
        Assert.Equal((0.0, null), (Evidence(Satire).LogOdds, Evidence(Satire).Mean));
        Assert.Equal(0, ListEvidence.None.LogOdds);
    }

    [Fact]
    public void No_word_of_ours_judges_truth()
    {
        IEnumerable<string> ours = Rules.All.Where(rule => rule.Id is "QC5025" or "QC5026" or "QC5027")
            .SelectMany(rule => new[] { rule.Title, rule.Explanation })
            .Concat(Check(new([Low, High, Satire, Expiring], new DateOnly(2027, 1, 1))).Findings
                .Where(finding => finding.Analyzer == "credibility").Select(finding => finding.Message));
        Assert.All(ours, text => Assert.DoesNotMatch(@"(?i)\b(?:fake|un?reliable|true|false|trustworthy)\b", text));
    }

    private sealed class Day(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private static ListEvidence Evidence(params SourceList[] lists) =>
        ListEvidence.Of(new SourceLists(lists), UrlIdentity.Parse("https://example.org/"));

    private static string Types(QualityReport report, string rule) =>
        string.Join(' ', report.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Type));

    private static QualityReport Check(SourceLists lists, string url = "https://www.example.org/x") =>
        new QualityCheckerBuilder().UseSourceLists(lists).Build()
            .Check(InputDocument.FromText(Prose) with { Url = url });

    private static SourceList List(string id, string text, SourceListOptions? options = null) =>
        SourceList.Load(new StringReader(text), (options ?? new()) with { Id = id, Version = "2026-08-04" });
}
