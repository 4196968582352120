using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

/// <summary>What is told of two reports that differ.</summary>
public sealed class ReportDifferencesTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""", new string[0])]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", new string[0])]
    [InlineData("""{"a":1}""", """{"a":2}""", new[] { "a: 1 → 2" })]
    [InlineData("""{"a":1}""", """{}""", new[] { "a: 1 → " })]
    [InlineData("""{"a":null}""", """{"a":{"b":"é"}}""", new[] { "a: null → {\"b\":\"é\"}" })]
    [InlineData("""{"a":{"b":[1,2]}}""", """{"a":{"b":[1,3]}}""", new[] { "a.b[1]: 2 → 3" })]
    [InlineData("""{"a":[1,2,3]}""", """{"a":[1,3]}""", new[] { "a[1]: 2 → " })]
    [InlineData("""{"a":[1,1]}""", """{"a":[1,1,1]}""", new[] { "a[2]:  → 1" })]
    [InlineData("""{"z":1,"document":{"contentHash":"x"},"versions":{"models":"m"}}""",
        """{"z":2,"document":{"contentHash":"y"},"versions":{"models":"n"}}""",
        new[] { "document.contentHash: \"x\" → \"y\"", "versions.models: \"m\" → \"n\"", "z: 1 → 2" })]
    public void Each_is_told_with_its_place_and_causes_come_first(string before, string after, string[] expected) =>
        Assert.Equal(expected, ReportDifferences.Between(before, after)
            .Select(difference => $"{difference.Path}: {difference.Before} → {difference.After}"));

    [Fact]
    public void A_report_carries_what_a_replay_needs()
    {
        var document = InputDocument.FromText("It may rain.") with { Clean = false, Language = "en", Title = "Rain" };
        QualityReport report = new QualityCheckerBuilder().Remove("style").UseLimits(new Limits { Characters = 5 })
            .UseScoring(ScoringOptions.Default with { Good = 0.8 }).UseExtractor(new SmartReaderExtractor()).Build()
            .Check(document);
        Assert.Equal(
            new ReportOptions { Clean = false, Language = "en", Title = "Rain",
                Checker = ["analyzers", "extractor", "limits", "scoring"] }, report.Options);
        Assert.Equal(report, QualityReport.FromJson(report.ToJson()));
    }

    [Fact]
    public void A_report_of_a_plain_check_has_no_options()
    {
        QualityChecker checker = new QualityCheckerBuilder().Use(new QualityOptions())
            .UseLimits(new Limits { TimeBudget = TimeSpan.FromMinutes(5) }).Build();
        Assert.Null(checker.Check(InputDocument.FromText("It may rain.") with { Url = "https://example.org" }).Options);
        var article = ArticleExtractor.Extract(InputDocument.FromText("It may rain."));
        Assert.Equal(["article"], checker.Check(article).Options!.Checker!);
    }
}
