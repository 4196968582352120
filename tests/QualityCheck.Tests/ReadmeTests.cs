using System.Globalization;
using System.Text.Json.Nodes;
using QualityCheck.Models;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>
/// No code block of the README stands there unchecked. Its C# is run by <see cref="ReadmeSnippets"/>, its shell blocks
/// by the integration tests.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_report_is_what_the_library_writes()
    {
        QualityReport report = QualityChecker.CreateDefault()
            .Check(InputDocument.FromText("The ferry may sink.") with { Id = "ferry" })
            .WithDetail(ReportDetail.Findings);
        JsonNode shown = JsonNode.Parse(string.Join('\n', Assert.Single(Blocks("json"))))!,
            made = JsonNode.Parse(report.ToJson())!;
        shown["versions"] = null;
        made["versions"] = null;
        Assert.True(JsonNode.DeepEquals(shown, made), made.ToJsonString());
    }

    /// <summary>Both say by how many documents the score was learned and how well it ranks a source left out.</summary>
    [Fact]
    public void What_is_said_of_the_quality_score_is_what_its_model_says()
    {
        JsonNode model = JsonNode.Parse(EmbeddedData.ReadText("models/quality.json"))!;
        string figures = (string)model["figures"]!, before = "a source left out: AUC ";
        double auc = double.Parse(figures.AsSpan(figures.IndexOf(before, StringComparison.Ordinal) + before.Length, 5),
            CultureInfo.InvariantCulture);
        string said = Assert.Single(Readme, line => line.Contains(" times in 100;", StringComparison.Ordinal));
        Assert.Contains(FormattableString.Invariant($"poor one {Math.Round(100 * auc)} times in 100;"), said,
            StringComparison.Ordinal);
        Assert.Contains($"learned from {model["documents"]} documents", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_the_credibility_estimate_is_what_its_model_says()
    {
        string figures = (string)JsonNode.Parse(EmbeddedData.ReadText("models/credibility.json"))!["figures"]!;
        string said = string.Join('\n', Readme);
        Assert.Contains($"AUC {After("mean AUC ")} on average ({After("horne_buzzfeed ")} to {After("horne_random ")}; {
            After("mean in thirds ")} within", said, StringComparison.Ordinal);
        Assert.Contains($"at {After("reports: folds ")} within one set and at {After("from other sets ")} from another",
            said, StringComparison.Ordinal);
        Assert.Contains($"a report is from at {After("a report is from at ")},", said, StringComparison.Ordinal);

        string After(string words) => figures.Substring(
            figures.IndexOf(words, StringComparison.Ordinal) + words.Length + 1, ".765".Length);
    }

    [Fact]
    public void The_mistake_in_a_policy_is_told_as_shown()
    {
        string mine =
            Assert.Single(Readme, line => line.Contains("\"name\": \"mine\"", StringComparison.Ordinal)).Trim();
        Policy mistaken = Policy.Parse(mine.Replace("\"hedging\"", "\"hedgeing\"", StringComparison.Ordinal));
        var problem = Assert.Throws<PolicyException>(() => new QualityCheckerBuilder().UsePolicy(mistaken).Build());
        Assert.Contains(Readme, line => line.Contains($"“{problem.Message}”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_score_that_is_absent_is_the_reason_shown()
    {
        Policy policy =
            Policy.Parse(
                """{ "name": "mine", "version": 1, "rules": [ { "action": "review", "reason": "style.chatty", "when": "style", "below": 0.5 } ] }""");
        Verdict verdict = new QualityCheckerBuilder().UsePolicy(policy).Remove("style").Build()
            .Check(InputDocument.FromText("It may rain.")).Verdict!;
        Assert.Equal(VerdictAction.Abstain, verdict.Action);
        Assert.Contains(Readme, line => line.Contains($"`{Assert.Single(verdict.Reasons)}`", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_no_other_blocks() =>
        Assert.DoesNotContain(Readme,
            line => line.StartsWith("```", StringComparison.Ordinal)
                && line is not ("```" or "```bash" or "```csharp" or "```text" or "```json"));

    private static List<string[]> Blocks(string language)
    {
        var blocks = new List<string[]>();
        for (int i = 0; i < Readme.Length; i++)
        {
            if (Readme[i] == "```" + language)
                blocks.Add([.. Readme.Skip(i + 1).TakeWhile(line => line != "```")]);
        }
        return blocks;
    }
}
