using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace QualityCheck.Tests.Reporting;

public sealed partial class ReportJsonTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    public static TheoryData<string> Samples =>
    [
        "harbour-accord.txt", "harbour-accord-solid.txt", "energy-forum.txt", "energy-forum-solid.txt",
        "reykjavik-meeting-solid.txt", "valletta-osce-solid.txt",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void There_and_back_gives_the_same_bytes(string sample)
    {
        foreach (ReportDetail detail in Enum.GetValues<ReportDetail>())
        {
            string json = Check(sample).WithDetail(detail).ToJson();
            Assert.Equal(json, QualityReport.FromJson(json).ToJson());
            Assert.DoesNotContain('\n', json);
        }
    }

    /// <summary>Also of a half of a character, which no UTF-8 has.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_stream_gets_the_same_bytes(string sample)
    {
        QualityReport report = Check(sample) with { Id = "é “x” 😀 \uDE00" };
        CheckResult failed = CheckResult.Failed(report.Id, new DocumentError(DocumentError.Binary, "no text"));
        foreach (ReportDetail detail in Enum.GetValues<ReportDetail>())
        {
            QualityReport shown = report.WithDetail(detail);
            Assert.Equal(Encoding.UTF8.GetBytes(shown.ToJson()), Written(shown.WriteJson));
            Assert.Equal(Encoding.UTF8.GetBytes(shown.ToJson()), Written(CheckResult.Of(shown).WriteJson));
        }
        Assert.Equal(Encoding.UTF8.GetBytes(failed.ToJson()), Written(failed.WriteJson));
        Assert.Throws<ArgumentNullException>(() => report.WriteJson(null!));
        Assert.Throws<ArgumentNullException>(() => failed.WriteJson(null!));

        static byte[] Written(Action<Stream> write)
        {
            using var stream = new MemoryStream();
            write(stream);
            return stream.ToArray();
        }
    }

    [Fact]
    public void A_failed_report_goes_there_and_back()
    {
        CheckResult failed =
            CheckResult.Failed("7 “x”", new DocumentError(DocumentError.Binary, "the bytes are no text"));
        string json = failed.ToJson();
        Assert.Equal(failed, CheckResult.FromJson(json));
        Assert.Throws<JsonException>(() => QualityReport.FromJson(json));
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(["schema", "id", "error", "versions"],
            document.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("7 \uFFFD", CheckResult.FromJson(json.Replace("“x”", "\uDE00", StringComparison.Ordinal)).Id);
        Assert.Equal("binary", document.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    /// <summary>A web application serializes with options of its own; they change nothing.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void The_serializer_writes_and_reads_the_same(string sample)
    {
        QualityReport report = Check(sample);
        JsonSerializerOptions[] others =
        [
            JsonSerializerOptions.Default, JsonSerializerOptions.Web,
            new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
        ];
        Assert.All(others, options =>
        {
            Assert.Equal(report.ToJson(), JsonSerializer.Serialize(report, options));
            Assert.Equal(report, JsonSerializer.Deserialize<QualityReport>(report.ToJson(), options));
            CheckResult[] results = [CheckResult.Of(report), CheckResult.Failed("x", new DocumentError("binary", "é"))];
            Assert.Equal(results,
                JsonSerializer.Deserialize<CheckResult[]>(JsonSerializer.Serialize(results, options), options));
        });
        Assert.Equal($"[{report.ToJson()}]", JsonSerializer.Serialize(new[] { report }));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<QualityReport>("{}"));
    }

    [Fact]
    public void A_place_leads_back_by_the_report()
    {
        const string page =
            "<nav>Home</nav><article><p>AT&amp;T may sink the ferry, said nobody at all on Tuesday evening in the "
            + "harbour.</p></article>";
        QualityReport report = Checker.Check(InputDocument.FromHtml(page));
        Finding may = Assert.Single(report.Findings, finding => finding.Analyzer == "hedging");
        Assert.Equal("may", report.ToInput(may.Span).In(page));
        Assert.Equal("AT&amp;T", QualityReport.FromJson(report.ToJson()).ToInput(new TextSpan(0, 4)).In(page));
        Assert.Throws<InvalidOperationException>(() => report.WithDetail(ReportDetail.Findings).ToInput(may.Span));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Contributions_add_up_exactly_as_decimals(string sample)
    {
        using JsonDocument document = JsonDocument.Parse(Check(sample).ToJson());
        foreach (JsonProperty score in document.RootElement.GetProperty("scores").EnumerateObject())
        {
            if (!score.Value.TryGetProperty("contributions", out JsonElement parts))
                continue;
            string sum = score.Name is "quality" or "credibility" ? "logOdds" : "value";
            decimal total = score.Value.GetProperty("baseline").GetDecimal()
                + parts.EnumerateArray().Sum(part => part.GetProperty("value").GetDecimal());
            Assert.Equal((score.Name, score.Value.GetProperty(sum).GetDecimal()), (score.Name, total));
        }
    }

    [Fact]
    public void Quality_is_the_logistic_of_its_log_odds()
    {
        Score quality = Check("harbour-accord-solid.txt").Scores!["quality"];
        Assert.Equal(1 / (1 + Math.Exp(-quality.LogOdds!.Value)), quality.Value!.Value);
        Assert.InRange(quality.Value.Value, quality.Low!.Value, quality.High!.Value);
    }

    [Fact]
    public void Quality_is_withheld_when_the_verdict_abstains()
    {
        QualityReport report = Checker.Check(InputDocument.FromText("Too short to be judged."));
        Assert.Equal(VerdictAction.Abstain, report.Verdict!.Action);
        Assert.NotNull(report.Sentences);
        using JsonDocument document = JsonDocument.Parse(report.ToJson());
        JsonElement quality = document.RootElement.GetProperty("scores").GetProperty("quality");
        Assert.Equal(JsonValueKind.Null, quality.GetProperty("value").ValueKind);
        Assert.False(
            quality.TryGetProperty("rating", out _) || quality.TryGetProperty("low", out _)
                || quality.TryGetProperty("high", out _));
    }

    [Fact]
    public void Enums_are_lower_case_with_hyphens()
    {
        Assert.Equal("\"press-release\"", JsonSerializer.Serialize(Genre.PressRelease));
        Assert.Equal("\"weasel-attribution\"", JsonSerializer.Serialize(CueType.WeaselAttribution));
        QualityReport report = Checker.Check(InputDocument.FromText("x") with { Url = "https://archive.ph/AbC12" });
        using JsonDocument document = JsonDocument.Parse(report.ToJson());
        JsonElement root = document.RootElement;
        Assert.Equal("text", root.GetProperty("document").GetProperty("kind").GetString());
        Assert.Equal("abstain", root.GetProperty("verdict").GetProperty("action").GetString());
        Assert.Equal("insufficient",
            root.GetProperty("scores").GetProperty("credibility").GetProperty("level").GetString());
        Assert.All(root.GetProperty("findings").EnumerateArray(),
            finding => Assert.Matches(Word(), finding.GetProperty("type").GetString()));
        Assert.All(root.GetProperty("findings").EnumerateArray(),
            finding => Assert.Matches(Word(), finding.GetProperty("severity").GetString()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Findings_detail_holds_no_text_no_sentences_and_nothing_uncharged(string sample)
    {
        QualityReport report = Check(sample).WithDetail(ReportDetail.Findings);
        Assert.Null(report.Article);
        Assert.Null(report.Sentences);
        Assert.Null(report.Annotations);
        Assert.DoesNotContain(report.Findings!, finding => finding.Severity == Severity.None);
        Assert.All(report.Scores!.Values, score => Assert.False(score.Measures.ContainsKey("estimate")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Spans_lie_in_the_text_in_order(string sample)
    {
        QualityReport report = Check(sample);
        string text = report.Article!.Text;
        Assert.All(report.Findings!, finding => Assert.InRange(finding.Span.End, finding.Start, text.Length));
        Assert.All(report.Sentences!,
            sentence => Assert.InRange(sentence.Start + sentence.Length, sentence.Start + 1, text.Length));
        Assert.Equal(
            report.Findings!.OrderBy(finding => finding.Start).ThenBy(finding => finding.Rule, StringComparer.Ordinal),
            report.Findings!);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Evidence_is_always_an_object(string sample)
    {
        using JsonDocument document = JsonDocument.Parse(Check(sample).ToJson());
        foreach (string list in new[] { "annotations", "findings" })
            Assert.All(document.RootElement.GetProperty(list).EnumerateArray(),
                item => Assert.Equal(JsonValueKind.Object, item.GetProperty("evidence").ValueKind));
        Assert.Contains("\"evidence\":{}", Checker.Check(InputDocument.FromText("")).ToJson(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_that_is_left_out_is_empty()
    {
        QualityReport report = Check("energy-forum.txt").WithDetail(ReportDetail.Findings);
        JsonNode json = JsonNode.Parse(report.ToJson())!;
        foreach (JsonNode? finding in json["findings"]!.AsArray())
            finding!.AsObject().Remove("evidence");
        QualityReport bare = QualityReport.FromJson(json.ToJsonString());
        Assert.All(bare.Findings, finding => Assert.Empty(finding.Evidence));
        Assert.Equal(bare, QualityReport.FromJson(bare.ToJson()));
    }

    [Fact]
    public void Lone_surrogates_of_the_caller_go_there_and_back()
    {
        string json =
            Checker.Check(
                InputDocument.FromText("x") with { Id = "\uD800", Url = "\uDC00", Title = "a\uD800", Byline = "\uD800b",
                    Published = "\uD800", Language = "e\uD800" }).ToJson();
        Assert.Equal(json, QualityReport.FromJson(json).ToJson());
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        string json = Check("energy-forum.txt").ToJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(json, Check("energy-forum.txt").ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"schema\":2,\"versions\":{\"library\":\"1\",\"models\":\"1\"}}")]
    [InlineData("{\"scores\":{\"quality\":{\"rating\":\"7\"}}}")]
    [InlineData("{\"scores\":{\"quality\":{\"rating\":\"splendid\"}}}")]
    [InlineData("{\"scores\":{\"credibility\":{\"level\":null}}}")]
    [InlineData("{\"scores\":{\"quality\":{\"contributions\":[{}]}}}")]
    [InlineData("{\"article\":{}}")]
    [InlineData("{\"boilerplate\":[{\"start\":0,\"length\":1,\"rule\":\"QC1001\",\"confidence\":1}],\"document\":null}")]
    [InlineData("{\"verdict\":{}}")]
    [InlineData("{\"error\":{\"code\":null,\"message\":null}}")]
    public void What_is_no_report_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => QualityReport.FromJson(json));

    [Fact]
    public void A_number_that_is_too_large_is_refused_wherever_it_stands()
    {
        string json = QualityChecker.CreateDefault()
            .Check(InputDocument.FromText("The ferry may sink, said Ida Storm. It sank in 2019 with 14 cars.")).ToJson();
        int numbers = 0;
        for (int at = json.IndexOf("\":", StringComparison.Ordinal); at >= 0;
            at = json.IndexOf("\":", at + 1, StringComparison.Ordinal))
        {
            int end = at + 2;
            while (json[end] is '-' or '.' or '+' or 'E' or >= '0' and <= '9')
                end++;
            if (end == at + 2)
                continue;
            numbers++;
            Assert.ThrowsAny<JsonException>(() => QualityReport.FromJson(json[..(at + 2)] + "-1e999" + json[end..]));
        }
        Assert.True(numbers > 100);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => QualityReport.FromJson(null!));

    private static QualityReport Check(string sample) =>
        Checker.Check(
            InputDocument.FromText(Repository.Sample(sample)) with { Id = sample,
                Url = "https://someone.wordpress.com/x", Byline = "Ada Lind" });

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Word();
}
