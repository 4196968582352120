using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Json.Schema;
using QualityCheck.Credibility;
using QualityCheck.Reporting;
using QualityCheck.Scoring;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Reporting;

/// <summary>The published schemas say what the library writes and reads, no more and no less.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "data");
    private static readonly string ReportText = Read("schemas", "report.schema.json");
    private static readonly JsonSchema ReportSchema = JsonSchema.FromText(ReportText);
    private static readonly JsonSchema PolicySchema = JsonSchema.FromText(Read("schemas", "policy.schema.json"));

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "samples"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reports_are_as_the_schema_says(string sample)
    {
        foreach (ReportDetail detail in Enum.GetValues<ReportDetail>())
            Assert.Equal([], Mistakes(ReportSchema, Report(sample).WithDetail(detail).ToJson()));
    }

    [Long]
    [Fact]
    public void A_thousand_reports_of_broken_documents_are_as_the_schema_says()
    {
        Fuzzing.Run(Enumerable.Range(600_001, 1_000), number =>
        {
            string json = Checker.Check(MutatedDocument.Of(number)).ToJson();
            Assert.DoesNotContain('\n', json);
            Assert.Equal([], Mistakes(ReportSchema, json));
        });
    }

    [Fact]
    public void A_report_that_names_source_lists_is_as_the_schema_says()
    {
        var list = SourceList.Load(new StringReader("host,level,validUntil\nexample.org,low,2026-01-31"),
            new() { Id = "desk" });
        QualityReport report = new QualityCheckerBuilder()
            .UseSourceLists(new SourceLists([list], new DateOnly(2026, 2, 1))).Build()
            .Check(InputDocument.FromText("It rains.") with { Url = "https://example.org/" });
        Assert.NotNull(report.Versions.SourceListsAsOf);
        Assert.Equal([], Mistakes(ReportSchema, report.ToJson()));
    }

    [Fact]
    public void Reports_without_a_result_and_of_nothing_are_as_the_schema_says()
    {
        var failed = CheckResult.Failed(null, new DocumentError(DocumentError.Binary, "the bytes are no text"));
        Assert.Equal([], Mistakes(ReportSchema, failed.ToJson()));
        Assert.Equal([], Mistakes(ReportSchema, Checker.Check(InputDocument.FromText("")).ToJson()));
        QualityReport german = Checker.Check(InputDocument.FromHtml("<p>Der Hafen ist heute offen."));
        Assert.Equal([], Mistakes(ReportSchema, german.ToJson()));
    }

    /// <summary>Where a report is spoilt, and with what; with nothing, the field is taken out.</summary>
    [Theory]
    [InlineData("schema", "2")]
    [InlineData("verdict", null)]
    [InlineData("more", "1")]
    [InlineData("error", """{"code":"binary","message":"no text"}""")]
    [InlineData("document.words", "-1")]
    [InlineData("document.genre", "\"Poem\"")]
    [InlineData("document.contentHash", "\"sha256:7\"")]
    [InlineData("findings.0.confidence", "1.5")]
    [InlineData("findings.0.evidence", "{\"cue\":null}")]
    [InlineData("findings.0.start", "0.5")]
    [InlineData("sentences.0.claim", "null")]
    [InlineData("scores.hedging.value", null)]
    [InlineData("scores.hedging.cues", "\"many\"")]
    [InlineData("scores.quality.rating", "\"splendid\"")]
    [InlineData("reliability.words", "\"many\"")]
    [InlineData("verdict.shadow", "{}")]
    [InlineData("versions.models", null)]
    public void What_is_no_report_is_refused(string place, string? value)
    {
        JsonNode report = JsonNode.Parse(Report("harbour-accord.txt").ToJson())!;
        string[] path = place.Split('.');
        JsonNode parent = path[..^1].Aggregate(report, (node, key) => (node is JsonArray list ? list[0] : node[key])!);
        if (value is null)
            Assert.True(parent.AsObject().Remove(path[^1]));
        else
            parent[path[^1]] = JsonNode.Parse(value);
        Assert.NotEmpty(Mistakes(ReportSchema, report.ToJsonString()));
    }

    /// <summary>Descriptions and ranges are by hand; fields, types and words must be those of the serializer.</summary>
    [Theory]
    [InlineData(typeof(ReportForm), "")]
    [InlineData(typeof(DocumentError), "error")]
    [InlineData(typeof(DocumentSummary), "document")]
    [InlineData(typeof(ArticleText), "article")]
    [InlineData(typeof(OffsetAnchor), "anchor")]
    [InlineData(typeof(RemovedSpan), "removed")]
    [InlineData(typeof(Annotation), "annotation")]
    [InlineData(typeof(Finding), "finding")]
    [InlineData(typeof(SentenceSummary), "sentence")]
    [InlineData(typeof(Verdict), "verdict")]
    [InlineData(typeof(ReportOptions), "options")]
    [InlineData(typeof(ReportVersions), "versions")]
    public void The_fields_are_those_that_are_serialized(Type type, string name)
    {
        JsonNode schema = JsonNode.Parse(ReportText)!, exported = ReportJson.Default.Options.GetJsonSchemaAsNode(type);
        JsonObject written = (name == "" ? schema : schema["$defs"]![name]!)["properties"]!.AsObject();
        JsonObject known = exported["properties"]!.AsObject();
        Assert.Equal(known.Select(field => field.Key).Order(), written.Select(field => field.Key).Order());
        foreach ((string field, JsonNode? form) in known)
        {
            // Evidence and scores have converters of their own, of which the exporter knows nothing.
            if (form is JsonObject && Form(form, exported) is { Length: > 0 } expected)
                Assert.Equal((field, expected), (field, Form(written[field]!, schema)));
        }
    }

    [Fact]
    public void The_policies_of_the_library_are_as_the_schema_says()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Folder, "policies"), "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, Policy.All.Select(policy => policy.Name).Order(StringComparer.Ordinal));
        Assert.All(files, name => Assert.Equal([], Mistakes(PolicySchema, Read("policies", name + ".json"))));
        Assert.All(Policy.All, policy => Assert.Equal([], Mistakes(PolicySchema, policy.ToJson())));
    }

    [Theory]
    [InlineData("[]", true)]
    [InlineData("""[{"action":"review","reason":"r","when":"style","below":0.5,"above":null}]""", true)]
    [InlineData("""[{"action":"review","reason":"r","when":"style","below":"low"}]""", true)]
    [InlineData("""[{"action":"review","reason":"r","all":[{"when":"style","below":0.5},{"not":{"genre":"news"}}]}]""", true)]
    [InlineData("""[{"action":"review","reason":"r","any":[{"genre":["how-to"],"confidence":0.6},{"language":"en"}]}]""", true)]
    [InlineData("""[{"action":"review","reason":"r","host":["example.org","xn--bcher-kva.example"]}]""", true)]
    [InlineData("""[{"action":"review","reason":"r","findings":"QC2006","confidence":0.8,"perWords":500,"above":2}]""", true)]
    [InlineData("""[{"action":"reject","reason":"r","when":"style","above":1}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","when":"style","below":0,"above":1}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","when":"style"}]""", false)]
    [InlineData("""[{"action":"review","reason":"r"}]""", false)]
    [InlineData("""[{"action":"accept","reason":"r","when":"style","below":1}]""", false)]
    [InlineData("""[{"action":"review","reason":" ","when":"style","below":1}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","when":"style","below":1,"genre":"news"}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","when":"style","below":1,"confidence":1}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","genre":"poem"}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","genre":[]}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","genre":"news","confidence":2}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","language":"English"}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","all":[]}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","not":[{"genre":"news"}]}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","all":[{"action":"review","genre":"news"}]}]""", false)]
    [InlineData("""[{"action":"review","reason":"r","findings":"QC2006","perWords":0,"above":2}]""", false)]
    public void The_schema_takes_the_rules_that_the_reader_takes(string rules, bool isOne) =>
        TakesWhatTheReaderTakes($$"""{"name":"a","version":1,"thresholds":{"low":0.5},"rules":{{rules}}}""", isOne);

    [Theory]
    [InlineData("""{"name":"a","version":0,"rules":[]}""", true)]
    [InlineData("""{"name":"a","version":1,"description":null,"evidence":null,"rules":[]}""", true)]
    [InlineData("""{"name":"a","version":1,"mode":"shadow","onAbstain":"accept","rules":[]}""", true)]
    [InlineData("""{"name":"a","version":1,"allow":[{"host":"example.org","until":"2027-01-31"}],"rules":[]}""", true)]
    [InlineData("""{"name":"a","version":1,"thresholds":{"x":1},"surfaces":{"s":{"x":2}},"rules":[]}""", true)]
    [InlineData("""{"name":"a","version":1,"calibration":{"n":300,"falseRejects":0,"bound":0.01,"confidence":0.95,"date":"2026-11-29","source":"s"},"rules":[]}""", true)]
    [InlineData("""{"name":"a","version":1,"calibration":{"n":0,"falseRejects":0,"bound":0.01,"confidence":0.95,"date":"2026-11-29","source":"s"},"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"calibration":{"n":300,"falseRejects":0,"bound":0.01,"confidence":0.95,"date":"yesterday","source":"s"},"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"calibration":{"n":300},"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"mode":"off","rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"onAbstain":"reject","rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"allow":[{"host":"example.org"}],"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"allow":[{"host":"a.org","id":"x","until":"2027-01-31"}],"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"allow":[{"contentHash":"sha256:7","until":"2027-01-31"}],"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1,"thresholds":{"x":"1"},"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1.5,"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":-1,"rules":[]}""", false)]
    [InlineData("""{"name":" ","version":1,"rules":[]}""", false)]
    [InlineData("""{"name":"a","version":1}""", false)]
    [InlineData("""{"name":"a","version":1,"rules":[],"rule":1}""", false)]
    [InlineData("[]", false)]
    public void The_schema_takes_the_policies_that_the_reader_takes(string policy, bool isOne) =>
        TakesWhatTheReaderTakes(policy, isOne);

    private static void TakesWhatTheReaderTakes(string policy, bool isOne)
    {
        Assert.Equal(isOne, Record.Exception(() => Policy.Parse(policy)) is null);
        Assert.Equal(isOne, Mistakes(PolicySchema, policy).Length == 0);
    }

    private static QualityReport Report(string sample)
    {
        string content = Read("samples", sample);
        bool isHtml = sample.EndsWith(".html", StringComparison.Ordinal);
        return Checker.Check(isHtml ? InputDocument.FromHtml(content) : InputDocument.FromText(content));
    }

    private static string Read(string folder, string file) => File.ReadAllText(Path.Combine(Folder, folder, file));

    private static string[] Mistakes(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List };
        EvaluationResults results = schema.Evaluate(document.RootElement, options);
        if (results.IsValid)
            return [];
        IEnumerable<string> told =
            from part in (results.Details ?? []).Append(results)
            where part.Errors is not null
            from error in part.Errors!
            select $"{part.InstanceLocation}: {error.Value}";
        return [.. told, "it is not valid"];
    }

    /// <summary>The types of a field, null aside, or its words; nothing where it may hold anything.</summary>
    private static string Form(JsonNode field, JsonNode schema)
    {
        if ((string?)field["$ref"] is { } pointer)
            return pointer == "#" ? Form(schema, schema) : Form(pointer[2..].Split('/').Aggregate(schema, (node, key) => node[key]!), schema);
        JsonNode? forms = field["type"] ?? field["enum"];
        IEnumerable<JsonNode?> several = forms is JsonArray list ? list : new[] { forms };
        IEnumerable<string> words =
            several.OfType<JsonNode>().Select(form => form.ToString()).Where(form => form != "null");
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }
}
