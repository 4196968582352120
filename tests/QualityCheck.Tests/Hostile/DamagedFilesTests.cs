using System.Text;
using System.Text.Json;
using QualityCheck.Credibility;
using QualityCheck.Input;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// Files that a caller supplies, damaged: each is read, or refused by the exception that its reader is documented to
/// throw.
/// </summary>
public sealed class DamagedFilesTests
{
    private const int Few = 300, Many = 6_000;

    private const string Lexicon =
        "# ours\ncue\tthe word is\tepistemic\tweak\nno-cue\tmay\naccepted\t0123456789abcdef\nboilerplate\tRead on*\n";

    private const string Suffixes = "// ===BEGIN ICANN DOMAINS===\ncom\n*.ck\n!www.ck\nco.uk\nуа.рф\n// ===END ICANN "
        + "DOMAINS===\n// ===BEGIN PRIVATE DOMAINS===\ngithub.io\n// ===END PRIVATE DOMAINS===\n";

    private const string Trust =
        "# trust\nmember=https://council.example/\nbelongto=https://a.example\ncontrol=b.example\nsocial=x.example/b\n";

    private const string Lines = "{\"id\":\"a\",\"text\":\"It may rain.\",\"url\":\"https://a.example/b\"}\r\n"
        + "{\"html\":\"<p>It may rain.\",\"clean\":false,\"language\":\"en\",\"title\":\"Rain\"}\n";

    private const string List = "host,level,score,reason\n\"a.example\",low,0.2,\"x \"\"y\"\", z\"\nb.example,high,1,\n"
        + "a.example,low,0.2,again\r\n";

    private const string Settings = "{\"ground\":\"Terms, 4.2\",\"explanation\":\"It guesses.\",\"termsUrl\":"
        + "\"https://a.example/t\",\"contentDate\":\"2025-11-30\",\"territorialScope\":[\"DE\"]}";

    private static readonly SourceListOptions Desk = new() { Id = "desk" };

    private static readonly QualityReport Report =
        ProcessorTime.UnhurriedChecker.Check(InputDocument.FromText(Repository.Sample("energy-forum.txt")[..1_500]));

    private static readonly Dictionary<string, (string Seed, Action<string> Read, Type? Refusal)> Kinds =
        new(StringComparer.Ordinal)
        {
            ["lexicon"] = (Lexicon, text => OwnLexicon.Parse(text), typeof(FormatException)),
            ["suffixes"] = (Suffixes, text => PublicSuffixList.Parse(new StringReader(text)),
                typeof(SuffixListException)),
            ["trust.txt"] = (Trust, text => TrustTxt.Parse(text), null),
            ["lines"] = (Lines, ReadLines, null),
            ["list"] = (List, text => SourceList.Load(new StringReader(text), Desk), typeof(SourceListException)),
            ["list, JSON"] = ("{\"id\":\"x\",\"rows\":[{\"host\":\"a.example\",\"level\":\"low\",\"score\":0.1}]}",
                text => SourceList.Load(new StringReader(text), Desk), typeof(SourceListException)),
            ["policy"] = (File.ReadAllText(Path.Combine(Repository.Root, "data", "policies", "default.json")),
                text => Policy.Parse(text).Decide(Report), typeof(PolicyException)),
            ["policy, strict"] = (File.ReadAllText(Path.Combine(Repository.Root, "data", "policies",
                "strict-news.json")), text => Policy.Parse(text).Decide(Report), typeof(PolicyException)),
            ["quality model"] = (File.ReadAllText(Path.Combine(Repository.Root, "data", "models", "quality.json")),
                text => QualityModel.Parse(text), typeof(FormatException)),
            ["settings"] = (Settings, text => DsaStatement.Of(Report, DsaSettings.Parse(text)),
                typeof(JsonException)),
            ["report"] = (Report.ToJson(), ReadReport, typeof(JsonException)),
            ["report, short"] = (Report.WithDetail(ReportDetail.Findings).ToJson(), ReadReport,
                typeof(JsonException)),
        };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_is_read_or_refused(string name) => Run(name, 1, Few);

    [Long]
    [Theory]
    [MemberData(nameof(Names))]
    public void Thousands_of_damaged_files_are_read_or_refused(string name) => Run(name, 500_001, Many);

    private static void Run(string name, int first, int count)
    {
        (string seed, Action<string> read, Type? refusal) = Kinds[name];
        read(seed);
        int refused = 0;
        Fuzzing.Run(Enumerable.Range(first, count), number =>
        {
            var random = new Random(number);
            string damaged = seed[0] == '{' && name != "lines" && number % 2 == 0
                ? MutatedJson.Of(seed, random)
                : MutatedDocument.Damaged(seed, random);
            Exception? failure = Record.Exception(() => read(damaged));
            Assert.True(failure is null || refusal?.IsInstanceOfType(failure) == true, $"{failure}\n{damaged}");
            refused += failure is null ? 0 : 1;
        });
        Assert.Equal(refusal is not null, refused > 0);
    }

    private static void ReadLines(string text) =>
        Assert.All(JsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x"),
            result => Assert.True(result.Document is null != result.Error is null));

    private static void ReadReport(string text)
    {
        QualityReport report = QualityReport.FromJson(text);
        Exception? failure = Record.Exception(() => Assert.Equal(report, QualityReport.FromJson(report.ToJson())));
        Assert.True(failure is null, $"{failure}");
    }
}
