using System.Globalization;
using System.Text.Json.Nodes;
using QualityCheck.Models;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>
/// No code block of a README stands there unchecked. C# is run by <see cref="ReadmeSnippets"/>, shell blocks by the
/// integration tests.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly Readme Root = Readme.Of("README.md"), Library = Readme.Of("src/QualityCheck/README.md");

    public static TheoryData<string> Readmes => [.. Readme.All.Select(readme => readme.Path)];

    [Fact]
    public void The_report_is_what_the_library_writes()
    {
        QualityReport report = QualityChecker.CreateDefault()
            .Check(InputDocument.FromText("The ferry may sink.") with { Id = "ferry" })
            .WithDetail(ReportDetail.Findings);
        JsonNode shown = JsonNode.Parse(string.Join('\n', Assert.Single(Library.Blocks("json"))))!,
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
        Assert.Contains(FormattableString.Invariant($"poor one {Math.Round(100 * auc)} times in 100;"), Root.Prose,
            StringComparison.Ordinal);
        Assert.Contains($"learned from {model["documents"]} documents", Root.Prose, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_the_credibility_estimate_is_what_its_model_says()
    {
        string figures = (string)JsonNode.Parse(EmbeddedData.ReadText("models/credibility.json"))!["figures"]!;
        string said = Library.Prose;
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
            Assert.Single(Root.Lines, line => line.Contains("\"name\": \"mine\"", StringComparison.Ordinal)).Trim();
        Policy mistaken = Policy.Parse(mine.Replace("\"hedging\"", "\"hedgeing\"", StringComparison.Ordinal));
        var problem = Assert.Throws<PolicyException>(() => new QualityCheckerBuilder().UsePolicy(mistaken).Build());
        Assert.Contains($"“{problem.Message}”", Root.Prose, StringComparison.Ordinal);
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
        Assert.Contains($"`{Assert.Single(verdict.Reasons)}`", Root.Prose, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void There_are_no_other_blocks(string path) =>
        Assert.DoesNotContain(Readme.Of(path).Lines,
            line => line.StartsWith("```", StringComparison.Ordinal)
                && line is not ("```" or "```bash" or "```csharp" or "```text" or "```json"));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Links_lead_to_files_and_headings_that_exist(string path)
    {
        foreach (string link in Readme.Of(path).Links().Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            string[] parts = link.Split('#');
            string file = parts[0].Length == 0
                ? Path.Combine(Repository.Root, path)
                : Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, parts[0]));
            Assert.True(File.Exists(Path.Combine(file, parts[0].EndsWith('/') ? "README.md" : "")), $"{path}: {link}");
            if (parts.Length > 1)
            {
                string target = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
                Assert.Contains(parts[1], Readme.Of(target).Anchors());
            }
        }
    }

    /// <summary>A package shows its README alone.</summary>
    [Fact]
    public void No_link_leads_out_of_the_readme_of_a_package()
    {
        Readme[] packed = [.. Readme.All.Where(readme => readme.Path.StartsWith("src/", StringComparison.Ordinal))];
        Assert.Equal(
            [.. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
                .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)],
            packed.Select(readme => readme.Path.Split('/')[1]).Order(StringComparer.Ordinal));
        Assert.All(packed, readme => Assert.All(readme.Links(),
            link => Assert.True(link[0] == '#' || link.StartsWith("https://", StringComparison.Ordinal), link)));
    }

    [Fact]
    public void The_first_readme_can_be_read_to_its_end() => Assert.InRange(Root.Lines.Length, 100, 350);

    [Fact]
    public void The_first_readme_leads_to_the_others()
    {
        IEnumerable<string> others = Readme.All.Select(readme => readme.Path).Where(path => path != "README.md"
            && !path.StartsWith("data/", StringComparison.Ordinal));
        Assert.Empty(others.Except(Root.Links()));
    }

    /// <summary>Tables and code aside, and what lists the files of data.</summary>
    [Fact]
    public void Lines_end_within_120_columns() =>
        Assert.All(Readme.All.Where(readme => !readme.Path.StartsWith("data/", StringComparison.Ordinal)), readme =>
            Assert.DoesNotContain(readme.Outside(), line => line.Length > 120 && line[0] != '|'));
}
