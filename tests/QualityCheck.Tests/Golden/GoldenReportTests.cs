using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck.Tests.Golden;

/// <summary>
/// What the library says of a few articles of our own, pinned line by line across releases: a score or finding that
/// changes is a change that users see.
/// </summary>
public sealed class GoldenReportTests
{
    private const string Renew = "QUALITYCHECK_RENEW_GOLDEN";

    /// <summary>So many lines of a difference are shown.</summary>
    private const int Most = 20;

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "QualityCheck.Tests", "Golden");

    [Theory]
    [InlineData("samples/harbour-accord.txt")]
    [InlineData("samples/energy-forum.txt")]
    [InlineData("samples/reykjavik-meeting-solid.txt")]
    [InlineData("samples/river-survey.html")]
    [InlineData("gold/articles/coffee-grinder.farm.txt")]
    [InlineData("gold/articles/island-ferry.farm.txt")]
    [InlineData("gold/articles/scooter-ruling.thin.txt")]
    [InlineData("gold/articles/botanist-obituary.solid.txt")]
    public void The_report_is_that_of_the_last_release(string article)
    {
        string pinned = Path.Combine(Folder, Path.GetFileName(article) + ".report");
        string[] now = [.. Lines(Report(article))];
        if (Environment.GetEnvironmentVariable(Renew) == "1")
            File.WriteAllText(pinned, string.Concat(now.Select(line => line + "\n")));
        string[] before = File.ReadAllLines(pinned);
        if (!now.SequenceEqual(before))
            Assert.Fail(Difference(article, before, now));
    }

    private static string Difference(string article, string[] before, string[] now)
    {
        string[] lines = [.. before.Except(now).Select(line => $"- {line}"), .. now.Except(before).Select(line => $"+ {line}")];
        return $"""
            The report of data/{article} has changed:
            {string.Join('\n', lines.Take(Most))}
            {(lines.Length > Most ? FormattableString.Invariant($"… and {lines.Length - Most} more lines") : "")}
            If that is meant, add a line to CHANGELOG.md that tells users what changed, and renew the pinned reports:
            {Renew}=1 dotnet test tests/QualityCheck.Tests --filter FullyQualifiedName~GoldenReportTests
            """;
    }

    private static IEnumerable<string> Lines(QualityReport report)
    {
        DocumentSummary document = report.Document;
        yield return $"verdict {KebabCase.Of(report.Verdict.Action)} {string.Join(' ', report.Verdict.Reasons)}".TrimEnd();
        yield return FormattableString.Invariant(
            $"document {document.Language} {KebabCase.Of(document.Genre)} {document.Words} words");
        foreach ((string name, Score score) in report.Scores)
            yield return $"score {name} {Figure(score.Value)} amount {Figure(score.Amount)}";
        foreach (Contribution part in report.Scores["quality"].Contributions)
            yield return $"quality {part.Name} {Figure(part.Value)}";
        foreach (RemovedSpan removed in report.Boilerplate)
            yield return FormattableString.Invariant($"removed {removed.Rule} {removed.Start}+{removed.Length}");
        foreach (Finding finding in report.Findings)
            yield return FormattableString.Invariant(
                $"finding {finding.Rule} {finding.Start}+{finding.Length} {KebabCase.Of(finding.Severity)}");
    }

    /// <summary>Six decimals: what differs beyond them differs by processors.</summary>
    private static string Figure(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "-";

    private static QualityReport Report(string article)
    {
        string content = File.ReadAllText(Path.Combine(Repository.Root, "data", article));
        return Checker.Check(article.EndsWith(".html", StringComparison.Ordinal)
            ? InputDocument.FromHtml(content)
            : InputDocument.FromText(content)).WithDetail(ReportDetail.Findings);
    }
}
