namespace QualityCheck.IntegrationTests;

public sealed class UsageTests
{
    private const string Sample = "data/samples/energy-forum.txt";

    [Theory]
    [InlineData("--include: '' is no glob", "check", "data", "--include", "")]
    [InlineData("--exclude: '../data' is no glob", "check", "data", "--exclude", "../data")]
    [InlineData("unknown command or argument 'dedupe'", "dedupe", "in.jsonl")]
    [InlineData("Required argument missing", "check")]
    [InlineData("unknown option '--sarif'", "check", "--sarif", Sample)]
    [InlineData("unknown option '-x'", "check", Sample, "-x")]
    [InlineData("--format: 'xml' is none of text, json, jsonl", "check", Sample, "--format", "xml")]
    [InlineData("--input: 'pdf' is none of auto, html, text, jsonl, warc", "check", Sample, "--input", "pdf")]
    [InlineData("--detail: 'all' is none of findings, full", "check", Sample, "--detail", "all")]
    [InlineData("--fail-on: 'accept' is none of never, review, reject", "check", Sample, "--fail-on", "accept")]
    [InlineData("--jobs: '0' is no whole number from 1", "check", Sample, "--jobs", "0")]
    [InlineData("--jobs: 'many' is no whole number from 1", "check", Sample, "--jobs", "many")]
    [InlineData("--policy: no-such.json: no such file", "check", Sample, "--policy", "no-such.json")]
    [InlineData("--quality-model: no-such.json: no such file", "check", Sample, "--quality-model", "no-such.json")]
    [InlineData("--quality-model: " + Sample + ": This is no quality model", "check", Sample, "--quality-model",
        Sample)]
    [InlineData("--source-list: no-such.csv: no such file", "check", Sample, "--source-list", "no-such.csv")]
    [InlineData("--source-list: " + Sample + ": line 1: no column is that of the hosts", "check", Sample,
        "--source-list", Sample)]
    [InlineData("--source-list: data: access denied", "check", Sample, "--source-list", "data")]
    [InlineData("--suffix-list: no-such.dat: no such file", "check", Sample, "--suffix-list", "no-such.dat")]
    [InlineData("--suffix-list: " + Sample + ": line 6: 'So,' is no rule", "check", Sample, "--suffix-list",
        Sample)]
    [InlineData("--brand: 'two words' is neither a domain nor a label", "check", Sample, "--brand", "two words")]
    [InlineData("--as-of: '4.8.2026' is no date like 2026-08-04", "check", Sample, "--as-of", "4.8.2026")]
    [InlineData("--output: no-such/out.json: no such file", "check", Sample, "--output", "no-such/out.json")]
    [InlineData("--output: ./data/samples/energy-forum.txt is one of the inputs", "check", Sample, "--output",
        "./data/samples/energy-forum.txt")]
    [InlineData("no-such.jsonl: no such file", "signals", "no-such.jsonl")]
    [InlineData("Required argument missing", "signals")]
    [InlineData("unknown option '--lexicon'", "signals", "--lexicon")]
    [InlineData("--variant: 'gopher' is none of default, datatrove, dolma, redpajama, nemo, dclm", "signals", "-",
        "--variant", "gopher")]
    [InlineData("no rule 'QC9999'", "explain", "QC9999")]
    [InlineData("unknown command or argument 'extra'", "rules", "extra")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string problem, params string[] args)
    {
        ConsoleResult result = ConsoleProcess.Run(args);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        string line = Assert.Single(result.ErrorLines);
        Assert.StartsWith($"error: {problem}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"name\":\"x\",\n\"version\":1,\n\"rules\":[{]}", "line 3")]
    [InlineData("{\"name\":\"x\",\"version\":1,\"rules\":[],\n\"treshold\":1}", "line 2")]
    [InlineData("{\"name\":\"x\",\"version\":1,\"rules\":[null]}",
        "line 1, column 34: rule 1: a rule must be an object")]
    [InlineData("{\"name\":\"x\",\"version\":1,\"rules\":[\n{\"action\":\"review\",\"reason\":\"r\",\"when\":\"hedgeing\",\"below\":0.2}]}", "line 2, column 40: rule 1 (r): there is no score 'hedgeing'; did you mean 'hedging'?")]
    [InlineData("{\"name\":\"x\",\"version\":1,\"rules\":[{\"action\":\"reject\",\"reason\":\"r\",\"when\":\"quality\",\"below\":0.2}]}", "calibration")]
    public void A_bad_policy_says_what_is_wrong(string policy, string problem)
    {
        using var workspace = new Workspace();
        string path = workspace.Write("policy.json", policy);

        ConsoleResult result = ConsoleProcess.Run("check", Sample, "--policy", path);

        Assert.Equal(2, result.ExitCode);
        string line = Assert.Single(result.ErrorLines);
        Assert.Contains(path, line, StringComparison.Ordinal);
        Assert.Contains(problem, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_asked_gives_the_help_and_exit_code_0()
    {
        ConsoleResult result = ConsoleProcess.Run();

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(ConsoleProcess.Run("--help").Output, result.Output);
        foreach (string part in new[] { "Usage:", "check <path>", "signals <jsonl>", "--version", "--help" })
            Assert.Contains(part, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_alone_gives_the_version()
    {
        ConsoleResult result = ConsoleProcess.Run("--version");

        Assert.Equal((0, $"{ReportVersions.Current.Library}\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Help_names_every_option()
    {
        ConsoleResult result = ConsoleProcess.Run("check", "--help");

        Assert.Equal(0, result.ExitCode);
        foreach (string option in new[] { "--input <auto|html|text|jsonl|warc>", "--format <text|json|jsonl|statement|",
            "--detail <findings|full>", "--all", "--what-if", "--reviewed", "--contact", "--dsa-settings",
            "--include <glob>", "--exclude <glob>", "--url", "--policy", "--compare-policy", "--quality-model",
            "--source-list", "--suffix-list <file>", "--brand <name>", "--as-of <date>", "--lexicon", "--baseline",
            "--update-baseline", "--jobs",
            "--output", "--resume", "--summary", "--fail-on <never|review|reject>" })
            Assert.Contains(option, result.Output, StringComparison.Ordinal);
        foreach (string left in new[] { "hidden", "binary", "links that lead out of the folder" })
            Assert.Contains(left, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_the_signals_names_the_variants()
    {
        ConsoleResult result = ConsoleProcess.Run("signals", "--help");

        Assert.Equal(0, result.ExitCode);
        foreach (string part in new[]
            { "<jsonl>", "--variant <default|datatrove|dolma|redpajama|nemo|dclm>", "--lines", "Default: default." })
            Assert.Contains(part, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_listed_and_each_can_be_explained()
    {
        ConsoleResult rules = ConsoleProcess.Run("rules");
        ConsoleResult explained = ConsoleProcess.Run("explain", "qc0001");

        Assert.Equal((0, 0), (rules.ExitCode, explained.ExitCode));
        Assert.Equal(Rules.All.Select(rule => rule.Id), rules.OutputLines.Skip(1).Select(line => line.Split(' ')[0]));
        RuleDescriptor first = Rules.Find("QC0001")!;
        Assert.Equal($"{first.Id}  {first.Title}\n{first.Analyzer}, warning\n\n{first.Explanation}\n",
            explained.Output);
    }

    [Fact]
    public void Version_names_library_and_models()
    {
        ConsoleResult result = ConsoleProcess.Run("version");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal($"library {ReportVersions.Current.Library}\nmodels {ReportVersions.Current.Models}\n",
            result.Output);
    }
}
