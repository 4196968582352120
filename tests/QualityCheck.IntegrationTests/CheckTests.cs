using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace QualityCheck.IntegrationTests;

public sealed partial class CheckTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [GeneratedRegex("^    [0-9]+:[0-9]+ +QC[0-9]{4}  ")]
    private static partial Regex FindingLine();

    [Fact]
    public void Text_begins_with_the_verdict_and_holds_no_escape()
    {
        string path = _workspace.Write("a.txt", Workspace.Prose + "Turn\u001B[31m red\u202E now.\n");

        ConsoleResult result = ConsoleProcess.Run("check", path);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("^(Accept|Review|Abstain)  quality ", result.Output);
        Assert.Contains(path, result.OutputLines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Json_of_one_document_is_an_object_with_the_fields_of_the_contract()
    {
        string path = _workspace.Write("a.txt", Workspace.Prose);

        ConsoleResult result = ConsoleProcess.Run("check", path, "--format", "json", "--url", "https://example.org/a");

        JsonObject report = JsonNode.Parse(result.Output)!.AsObject();
        Assert.Equal(["schema", "id", "document", "boilerplate", "findings", "scores", "reliability", "verdict",
            "versions"], report.Select(field => field.Key));
        Assert.Equal(path, (string?)report["id"]);
        Assert.Equal("https://example.org/a", (string?)report["document"]!["url"]);
        Assert.Equal("text", (string?)report["document"]!["kind"]);
        Assert.StartsWith("sha256:", (string?)report["document"]!["contentHash"], StringComparison.Ordinal);
        Assert.Equal(["action", "reasons", "policy", "onAbstain"], report["verdict"]!.AsObject().Select(field => field.Key));
        Assert.Equal(["library", "models", "policy", "quality", "policyDigest", "qualityDigest", "suffixList"],
            report["versions"]!.AsObject().Select(field => field.Key));
        Assert.True(report["scores"]!.AsObject().ContainsKey("quality"));
    }

    [Fact]
    public void Full_detail_adds_text_annotations_and_sentences()
    {
        ConsoleResult result = ConsoleProcess.RunOn("{\"text\":\"One. Two.\",\"clean\":false}", "check", "-",
            "--format", "jsonl", "--detail", "full");

        JsonNode report = result.JsonLines.Single();
        Assert.Equal("One. Two.", (string?)report["article"]!["text"]);
        Assert.NotNull(report["annotations"]);
        Assert.Equal(2, report["sentences"]!.AsArray().Count);
    }

    [Fact]
    public void Json_of_several_documents_is_an_array_in_their_order()
    {
        string[] paths =
        [
            _workspace.Write("b.txt", Workspace.Prose), _workspace.Write("a.md", Workspace.Prose),
            _workspace.Path("gone.txt"),
        ];

        ConsoleResult result = ConsoleProcess.Run(["check", .. paths, "--format", "json"]);

        JsonArray reports = JsonNode.Parse(result.Output)!.AsArray();
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(paths, reports.Select(report => (string?)report!["id"]));
        Assert.Equal("unreadable", (string?)reports[2]!["error"]!["code"]);
    }

    [Fact]
    public void Jsonl_keeps_order_and_puts_errors_in_their_place()
    {
        string path = _workspace.Write("in.jsonl",
            "{\"id\":\"x\",\"text\":\"One.\"}\n\n{\"id\":\"y\",\"text\":}\n{\"text\":\"Two.\",\"more\":[1]}\n");

        ConsoleResult result = ConsoleProcess.Run("check", path, "--format", "jsonl");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["x", "y", $"{path}:4"], result.JsonLines.Select(report => (string?)report["id"]));
        Assert.Equal("invalid-json", (string?)result.JsonLines[1]["error"]!["code"]);
        Assert.StartsWith($"error: {path}:3: not valid JSON", Assert.Single(result.ErrorLines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stdin_is_told_by_its_content()
    {
        ConsoleResult text = ConsoleProcess.RunOn(Workspace.Prose, "check", "-", "--format", "json");
        ConsoleResult jsonLines = ConsoleProcess.RunOn("{\"text\":\"One.\"}\n", "check", "-", "--format", "json");
        ConsoleResult forced =
            ConsoleProcess.RunOn("{\"text\":\"One.\"}\n", "check", "-", "--format", "json", "--input", "text");

        Assert.Equal("-", (string?)JsonNode.Parse(text.Output)!["id"]);
        Assert.Equal("-:1", (string?)JsonNode.Parse(jsonLines.Output)!["id"]);
        Assert.Equal("-", (string?)JsonNode.Parse(forced.Output)!["id"]);
    }

    [Fact]
    public void An_unreadable_document_is_one_line_and_the_batch_goes_on()
    {
        string binary = _workspace.Write("a.bin", new byte[4096]);
        string gone = _workspace.Path("gone.txt");
        string good = _workspace.Write("b.txt", Workspace.Prose);

        ConsoleResult result = ConsoleProcess.Run("check", binary, gone, good);

        Assert.Equal(3, result.ExitCode);
        Assert.Equal([$"error: {binary}: the bytes are no text", $"error: {gone}: no such file"], result.ErrorLines);
        Assert.Contains(good, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gives_a_table_with_what_needs_a_look_first()
    {
        foreach (string name in new[] { "b.txt", "a-b/x.txt", "a/y.txt", "a/B/z.txt", "a.txt" })
            _workspace.Write(name, Workspace.Prose);
        _workspace.Write("a/bad.txt", new byte[64]);

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder + "/");

        string[] expected =
        [
            .. new[] { "a/bad.txt", "a-b/x.txt", "a.txt", "a/B/z.txt", "a/y.txt", "b.txt" }.Select(_workspace.Path),
        ];
        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["path", "verdict", "quality", "words", "reasons"],
            result.OutputLines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(expected, result.OutputLines[1..7].Select(line => line.Split(' ')[0]));
        Assert.StartsWith("6 documents, ", result.OutputLines[7], StringComparison.Ordinal);
        string[] samples = [.. ConsoleProcess.Run("check", "data/samples").OutputLines[1..3].Select(line => line.Split(' ')[0])];
        Assert.Equal(["data/samples/energy-forum.txt", "data/samples/harbour-accord.txt"], samples);
    }

    [Theory]
    [InlineData(Workspace.ReviewsAll, "never", 0)]
    [InlineData(Workspace.ReviewsAll, "review", 1)]
    [InlineData(Workspace.ReviewsAll, "reject", 0)]
    [InlineData(Workspace.RejectsAll, "review", 1)]
    [InlineData(Workspace.RejectsAll, "reject", 1)]
    public void Fail_on_decides_the_exit_code(string policy, string failOn, int exitCode)
    {
        string path = _workspace.Write("a.txt", Workspace.Prose);

        ConsoleResult result = ConsoleProcess.Run("check", path, "--policy", _workspace.Write("policy.json", policy),
            "--fail-on", failOn, "--format", "json");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal("house.rule", (string?)JsonNode.Parse(result.Output)!["verdict"]!["reasons"]![0]);
    }

    [Fact]
    public void A_quality_model_of_ones_own_scores_and_is_named()
    {
        string model = _workspace.Write("model.json", Workspace.OwnModel),
            path = _workspace.Write("a.txt", Workspace.Prose), report = _workspace.Path("report.json");

        ConsoleProcess.Run("check", path, "--quality-model", model, "--format", "json", "--output", report);

        JsonNode written = JsonNode.Parse(File.ReadAllText(report))!;
        Assert.Equal("desk@3", (string?)written["versions"]!["quality"]);
        Assert.Equal(0.5, (double?)written["scores"]!["quality"]!["baseline"]);
        Assert.Equal(1, ConsoleProcess.Run("verify", report, path).ExitCode);
        Assert.Equal(0, ConsoleProcess.Run("verify", report, path, "--quality-model", model).ExitCode);
        _workspace.Write(Path.GetFileName(model),
            Workspace.OwnModel.Replace("\"baseline\":0.5", "\"baseline\":0.6", StringComparison.Ordinal));
        Assert.Contains("  versions.qualityDigest: ",
            ConsoleProcess.Run("verify", report, path, "--quality-model", model).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_document_outweighs_an_objection()
    {
        string policy = _workspace.Write("policy.json", Workspace.ReviewsAll);

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Write("a.txt", Workspace.Prose),
            _workspace.Path("gone"), "--policy", policy, "--fail-on", "review");

        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public void The_policies_of_the_library_go_by_name()
    {
        ConsoleResult result =
            ConsoleProcess.RunOn(Workspace.Prose, "check", "-", "--policy", "strict-news", "--format", "json");

        Assert.Equal("strict-news@3", (string?)JsonNode.Parse(result.Output)!["verdict"]!["policy"]);
    }

    [Fact]
    public void Jobs_do_not_change_a_byte()
    {
        string lines =
            string.Concat(
                Enumerable.Range(0, 200)
                    .Select(
                        i => $"{{\"text\":\"{string.Concat(Enumerable.Repeat("The tide may rise by 3 metres. ", i % 17))}\"}}\n"));

        ConsoleResult one =
            ConsoleProcess.RunOn(lines, "check", "-", "--format", "jsonl", "--detail", "full", "--jobs", "1");
        ConsoleResult eight =
            ConsoleProcess.RunOn(lines, "check", "-", "--format", "jsonl", "--detail", "full", "--jobs", "8");

        Assert.Equal(200, one.OutputLines.Length);
        Assert.Equal(one.Output, eight.Output);
    }

    [Fact]
    public void All_shows_every_finding()
    {
        const string Sample = "data/samples/energy-forum.txt";
        int findings =
            ConsoleProcess.Run("check", Sample, "--format", "jsonl").JsonLines.Single()["findings"]!.AsArray().Count;

        ConsoleResult few = ConsoleProcess.Run("check", Sample), all = ConsoleProcess.Run("check", Sample, "--all");

        Assert.Contains($"Findings ({findings})", few.OutputLines);
        Assert.InRange(few.OutputLines.Length, 10, 23);
        Assert.Contains(few.OutputLines, line => line.StartsWith("  and ", StringComparison.Ordinal));
        Assert.DoesNotContain(all.OutputLines, line => line.StartsWith("  and ", StringComparison.Ordinal));
        Assert.Equal(findings, all.OutputLines.Count(line => FindingLine().IsMatch(line)));
    }

    [Fact]
    public void The_last_line_tells_how_to_see_what_was_left_out()
    {
        const string Hint = "--all shows every finding, paragraph by paragraph.", Long = "data/samples/energy-forum.txt",
            Short = "data/samples/harbour-accord.txt";
        string removed = _workspace.Write("a.html",
            $"<article><p>{Workspace.Prose}</p>{string.Concat(Enumerable.Repeat("<nav><a href='/'>Home</a></nav>"
                + "<div class='share'>Share</div>", 4))}</article>");

        foreach (string[] paths in new string[][] { [Long], [Long, Short], [Short, Long], [removed] })
        {
            ConsoleResult few = ConsoleProcess.Run(["check", .. paths]);
            Assert.EndsWith($"\n{Hint}\n", few.Output, StringComparison.Ordinal);
            Assert.Single(few.OutputLines, Hint);
            Assert.DoesNotContain(Hint, ConsoleProcess.Run(["check", .. paths, "--all"]).OutputLines);
        }
        Assert.DoesNotContain(Hint, ConsoleProcess.Run("check", _workspace.Write("a.txt", Workspace.Prose)).OutputLines);
        Assert.DoesNotContain(ConsoleProcess.Run("check", removed).OutputLines,
            line => line.StartsWith("Findings", StringComparison.Ordinal));
    }

    [Fact]
    public void Output_goes_to_the_file_and_the_file_is_no_input()
    {
        _workspace.Write("a.txt", Workspace.Prose);
        string output = _workspace.Path("out.jsonl");

        ConsoleResult result = ConsoleProcess.Run("check", _workspace.Folder, "--format", "jsonl", "--output", output);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(_workspace.Path("a.txt"), (string?)JsonNode.Parse(File.ReadAllLines(output).Single())!["id"]);
    }

    [Fact]
    public void A_path_may_begin_with_an_at_sign()
    {
        _workspace.Write("@notes.txt", Workspace.Prose);

        Assert.Equal(0, ConsoleProcess.Run("check", _workspace.Path("@notes.txt")).ExitCode);
    }
}
