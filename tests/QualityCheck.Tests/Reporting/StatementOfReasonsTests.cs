using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Reporting;

/// <summary>A statement of reasons says what was decided, why, by whom, and what the reader can do.</summary>
public sealed class StatementOfReasonsTests
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private static readonly InputDocument Guesses = InputDocument.FromText(Repository.Sample("energy-forum.txt"))
        with { Id = "energy-forum.txt", Url = "https://example.org/energy" };

    private static readonly QualityReport Report = Checker.Check(Guesses);

    [Fact]
    public void Every_reason_of_the_verdict_is_told_with_quotations_that_stand_in_the_text()
    {
        StatementOfReasons statement = StatementOfReasons.Of(Report, Guesses);
        Assert.Equal(Report.Verdict.Reasons, statement.Reasons.Select(reason => reason.Code));
        foreach (StatementReason reason in statement.Reasons)
        {
            Assert.InRange(reason.Quotes.Count, reason.Rules.Count > 0 ? 1 : 0, 3);
            Assert.All(reason.Rules, rule => Assert.Equal(Rules.Find(rule.Id)!.Title, rule.Title));
            Assert.All(reason.Quotes, quote => Assert.Contains(reason.Rules, rule => rule.Id == quote.Rule));
            foreach (StatementQuote quote in reason.Quotes.Where(quote => quote.Length > 0))
            {
                string shown = quote.Text.Replace("«", "", StringComparison.Ordinal)
                    .Replace("»", "", StringComparison.Ordinal).Trim('…');
                Assert.Contains(shown, VisibleText.Of(Report.Article!.Text), StringComparison.Ordinal);
            }
        }
        Assert.Contains(statement.Reasons, reason => reason.Code == "hedging.unanchored" && reason.Quotes.Count == 3);
    }

    [Fact]
    public void The_hashes_are_those_of_the_content_and_of_the_text()
    {
        StatementOfReasons statement = StatementOfReasons.Of(Report, Guesses);
        Assert.Equal(Report.Document.ContentHash, statement.ContentHash);
        Assert.Equal("sha256:" + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(Report.Article!.Text))), statement.TextHash);
        Assert.Equal(Report.Versions, statement.Versions);
    }

    [Fact]
    public void The_text_tells_who_decided_and_where_to_write()
    {
        string automated = StatementOfReasons.Of(Report, Guesses).Format();
        Assert.Contains("Found and decided by software", automated, StringComparison.Ordinal);
        Assert.Contains("ask whoever sent this statement", automated, StringComparison.Ordinal);
        string reviewed = StatementOfReasons.Of(Report, Guesses,
            new StatementOptions { Reviewed = true, Contact = "desk@example.org" }).Format();
        Assert.Contains("decided by a person", reviewed, StringComparison.Ordinal);
        Assert.Contains("write to desk@example.org", reviewed, StringComparison.Ordinal);
        Assert.Contains(Report.Document.ContentHash, reviewed, StringComparison.Ordinal);
        Assert.Contains("1. ", reviewed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_says_the_same()
    {
        JsonNode json = JsonNode.Parse(StatementOfReasons.Of(Report, Guesses).ToJson())!;
        Assert.Equal("review", (string?)json["action"]);
        Assert.Equal(Report.Verdict.Reasons, json["reasons"]!.AsArray().Select(reason => (string)reason!["code"]!));
        Assert.False((bool)json["reviewed"]!);
        Assert.Equal(Report.Scores["quality"].Value, (double?)json["quality"]!["value"]);
        Assert.Equal(3, json["redress"]!.AsArray().Count);
        Assert.Null(json["whatWouldChange"]);
    }

    [Fact]
    public void An_accepted_text_has_no_reasons_and_nothing_to_do()
    {
        InputDocument solid = InputDocument.FromText(Repository.Sample("energy-forum-solid.txt"));
        StatementOfReasons statement = StatementOfReasons.Of(Checker.Check(solid), solid);
        Assert.Empty(statement.Reasons);
        Assert.Empty(statement.Redress);
        Assert.Contains("no objection was found", statement.Format(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_of_ones_own_has_no_quotations()
    {
        Policy own = Policy.Parse("""
            {"name":"own","version":1,"rules":[{"action":"review","reason":"house.rule","when":"document.words","above":0}]}
            """);
        InputDocument document = InputDocument.FromText("It may rain.");
        QualityReport report = new QualityCheckerBuilder().UsePolicy(own).Build().Check(document);
        StatementReason reason = Assert.Single(StatementOfReasons.Of(report, document).Reasons);
        Assert.Equal("house.rule", reason.Code);
        Assert.Empty(reason.Quotes);
    }

    [Fact]
    public void Less_than_full_detail_is_refused() =>
        Assert.Throws<ArgumentException>(
            () => StatementOfReasons.Of(Report.WithDetail(ReportDetail.Findings), Guesses));
}
