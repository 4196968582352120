using System.Text.Json.Nodes;

namespace QualityCheck.IntegrationTests.Schemas;

/// <summary>The published schemas by the validator that most users have: what the console writes and reads is
/// valid, what is spoilt is not.</summary>
public sealed class AjvTests(Ajv ajv) : IClassFixture<Ajv>, IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [AjvFact]
    public void A_report_in_JSON_is_valid()
    {
        foreach (string sample in new[] { "harbour-accord.txt", "river-survey.html" })
        {
            ConsoleResult result = ConsoleProcess.Run("check", $"data/samples/{sample}", "--format", "json", "--detail",
                "full");
            Assert.Equal(["valid"], ajv.Say("report", JsonNode.Parse(result.Output)!.ToJsonString()));
        }
    }

    [AjvFact]
    public void Each_line_of_JSONL_is_valid_and_that_of_a_failure_too()
    {
        string bad = _workspace.Write("bad.txt", new byte[64]);
        ConsoleResult result = ConsoleProcess.Run("check", "data/samples", bad, "--format", "jsonl");
        Assert.True(result.OutputLines.Length > 2);
        Assert.Equal(Enumerable.Repeat("valid", result.OutputLines.Length), ajv.Say("report", result.Output));
    }

    [AjvFact]
    public void A_spoilt_report_is_refused()
    {
        JsonNode report = ConsoleProcess.Run("check", "data/samples/harbour-accord.txt", "--format", "jsonl")
            .JsonLines.Single();
        foreach ((string field, JsonNode? value) in new (string, JsonNode?)[]
            { ("schema", 2), ("verdict", null), ("more", 1), ("scores", "good") })
        {
            JsonNode spoilt = report.DeepClone();
            spoilt[field] = value;
            Assert.NotEqual(["valid"], ajv.Say("report", spoilt.ToJsonString()));
        }
    }

    [AjvFact]
    public void The_policies_of_the_library_and_those_of_the_tests_are_valid()
    {
        string[] policies =
        [
            .. Directory.EnumerateFiles(Path.Combine(ConsoleProcess.Root, "data", "policies"), "*.json")
                .Select(File.ReadAllText), Workspace.ReviewsAll, Workspace.RejectsAll,
        ];
        Assert.Equal(Enumerable.Repeat("valid", policies.Length), ajv.Say("policy", Lines(policies)));
        Assert.NotEqual(["valid"], ajv.Say("policy",
            """{"name":"a","version":1,"rules":[{"action":"reject","reason":"r","when":"style","below":1}]}"""));
    }

    [AjvFact]
    public void A_configuration_is_valid_where_the_console_takes_it()
    {
        string policy = _workspace.Write("policy.json", Workspace.ReviewsAll);
        foreach (string configuration in new[]
        {
            "{}", """{"failOn":"review","jobs":1}""",
            $$"""{"policy":"{{policy}}","format":"jsonl","include":["*.txt"],"all":true}""",
            """{"failOn":"never","more":1}""", """{"format":"poem"}""", """{"jobs":"many"}""",
        })
        {
            string file = _workspace.Write("qualitycheck.json", configuration);
            ConsoleResult result = ConsoleProcess.Run("check", _workspace.Write("a.txt", Workspace.Prose), "--config",
                file);
            Assert.Equal((configuration, result.ExitCode != 2),
                (configuration, ajv.Say("configuration", configuration).SequenceEqual(["valid"])));
        }
    }

    private static string Lines(IEnumerable<string> documents) =>
        string.Concat(documents.Select(document => JsonNode.Parse(document)!.ToJsonString() + "\n"));
}
