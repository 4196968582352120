using QualityCheck.Credibility;
using QualityCheck.Hedging;
using QualityCheck.Repetition;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>The C# of the README, compiled and run. The README must hold these lines as they stand here.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void The_library_in_five_lines()
    {
        using var written = new StringWriter();
        TextWriter console = Console.Out;
        Console.SetOut(written);
        try
        {
            // README
            QualityChecker checker = QualityChecker.CreateDefault();
            QualityReport report = checker.Check(InputDocument.FromHtml("<article><h1>Port</h1><p>The port may possibly close.</p></article>"));
            Console.WriteLine($"{report.Verdict!.Action}: {string.Join(", ", report.Verdict.Reasons)}");
            foreach (Finding finding in report.Findings!)
                Console.WriteLine($"{finding.Rule} at {finding.Start}: {finding.Message}");
            // end
        }
        finally
        {
            Console.SetOut(console);
        }
        Assert.Contains("Abstain: document.short", written.ToString(), StringComparison.Ordinal);
        Assert.Contains("QC2001 at", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_room_alone()
    {
        // README
        string article = ArticleExtractor.Extract(InputDocument.FromText("The port is open.\n\nLeave a Reply")).Text;
        IReadOnlyList<Finding> hedges = new HedgingAnalyzer().Analyze(AnnotatedText.From("It may rain.")).Findings;
        Score repetition = new RepetitionAnalyzer().Analyze(AnnotatedText.From(article)).Scores["repetition"];
        UrlIdentity? source = UrlIdentity.Parse("https://www.example.org/news");
        // end
        Assert.Equal("The port is open.", article.Trim());
        Assert.Single(hedges);
        Assert.Equal(1, repetition.Value);
        Assert.NotNull(source);
    }

    [Fact]
    public void A_policy_of_your_own()
    {
        // README
        QualityChecker strict = new QualityCheckerBuilder()
            .UsePolicy(Policy.Parse("""
                { "name": "mine", "version": 1, "rules": [ { "action": "review", "reason": "hedging.unanchored", "when": "hedging", "below": 0.7 } ] }
                """))
            .Remove("style")
            .Build();
        // end
        QualityReport report = strict.Check(InputDocument.FromText("It may rain. It might snow."));
        Assert.Equal(VerdictAction.Review, report.Verdict!.Action);
        Assert.False(report.Scores!.ContainsKey("style"));
    }
}
