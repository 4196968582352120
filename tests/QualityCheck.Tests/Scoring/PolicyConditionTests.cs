using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

/// <summary>
/// What conditions hold of one document: news on www.example.org in English, 1,000 words, hedging 0.4, repetition 0.9,
/// style unknown; two findings QC2006 of confidence 0.9 and 0.6, one uncharged, one teaser removed.
/// </summary>
public sealed class PolicyConditionTests
{
    private static readonly PolicyInput Input = new(
        new QualityAssessment(new Score { Value = 0.3, Low = 0.2, High = 0.45 },
            Figures(("words", 1000), ("unsupportedGenre", 0))),
        new Dictionary<string, Score>
        {
            ["hedging"] = new() { Value = 0.4, Amount = 2 },
            ["repetition"] = new() { Value = 0.9 },
            ["style"] = Score.None,
            ["boilerplate"] = new() { Value = 1 },
        })
    {
        Id = "7",
        Url = "https://www.example.org/news/7",
        ContentHash = "sha256:" + new string('a', 64),
        Language = "en",
        Genre = new GenreEstimate(Genre.News, 0.7),
        Findings =
        [
            Found("QC2006", "weasel-attribution", 0.9), Found("QC2006", "weasel-attribution", 0.6),
            Found("QC2006", "weasel-attribution", 1) with { Severity = Severity.None },
        ],
        Removed = [new RemovedSpan(0, 1, "QC1001", "related-link", 0.95)],
    };

    /// <summary>Each condition, and whether it holds: <c>yes</c>, <c>no</c>, or what is absent.</summary>
    [Theory]
    [InlineData("""{ "when": "hedging", "below": 0.5 }""", "yes")]
    [InlineData("""{ "when": "hedging.amount", "above": 2 }""", "no")]
    [InlineData("""{ "when": "style", "below": 0.5 }""", "style.absent")]
    [InlineData("""{ "findings": "QC2006", "above": 1 }""", "yes")]
    [InlineData("""{ "findings": "QC2006", "above": 2 }""", "no")]
    [InlineData("""{ "findings": "weasel-attribution", "confidence": 0.6, "above": 1 }""", "yes")]
    [InlineData("""{ "findings": "weasel-attribution", "confidence": 0.61, "above": 1 }""", "no")]
    [InlineData("""{ "findings": "QC2006", "perWords": 500, "above": 0.99 }""", "yes")]
    [InlineData("""{ "findings": "QC2006", "perWords": 500, "above": 1 }""", "no")]
    [InlineData("""{ "findings": "QC2006", "perWords": 4000, "above": 1.9 }""", "yes")]
    [InlineData("""{ "findings": "QC2006", "perWords": 4000, "above": 2 }""", "no")]
    [InlineData("""{ "findings": "QC2001", "below": 1 }""", "yes")]
    [InlineData("""{ "findings": "QC1001", "above": 0 }""", "yes")]
    [InlineData("""{ "findings": "related-link", "confidence": 0.96, "above": 0 }""", "no")]
    [InlineData("""{ "findings": "QC0001", "below": 1 }""", "yes")]
    [InlineData("""{ "findings": "empty-passage", "above": 0 }""", "factualDensity.absent")]
    [InlineData("""{ "findings": "QC4001", "below": 1 }""", "factualDensity.absent")]
    [InlineData("""{ "genre": "news" }""", "yes")]
    [InlineData("""{ "genre": ["opinion", "news"], "confidence": 0.7 }""", "yes")]
    [InlineData("""{ "genre": "news", "confidence": 0.71 }""", "no")]
    [InlineData("""{ "genre": ["opinion", "press-release"] }""", "no")]
    [InlineData("""{ "language": "en" }""", "yes")]
    [InlineData("""{ "language": ["de", "fr"] }""", "no")]
    [InlineData("""{ "host": "example.org" }""", "yes")]
    [InlineData("""{ "host": "WWW.Example.ORG." }""", "yes")]
    [InlineData("""{ "host": "news.example.org" }""", "no")]
    [InlineData("""{ "host": ["ample.org", "org.example"] }""", "no")]
    [InlineData("""{ "not": { "genre": "news" } }""", "no")]
    [InlineData("""{ "not": { "when": "style", "below": 0.5 } }""", "style.absent")]
    [InlineData("""{ "all": [ { "genre": "news" }, { "when": "hedging", "below": 0.5 } ] }""", "yes")]
    [InlineData("""{ "all": [ { "genre": "news" }, { "when": "hedging", "below": 0.4 } ] }""", "no")]
    [InlineData("""{ "all": [ { "genre": "news" }, { "when": "style", "below": 0.4 } ] }""", "style.absent")]
    [InlineData("""{ "all": [ { "genre": "legal" }, { "when": "style", "below": 0.4 } ] }""", "no")]
    [InlineData("""{ "any": [ { "genre": "legal" }, { "when": "hedging", "below": 0.4 } ] }""", "no")]
    [InlineData("""{ "any": [ { "genre": "news" }, { "when": "style", "below": 0.4 } ] }""", "yes")]
    [InlineData("""{ "any": [ { "genre": "legal" }, { "when": "style", "below": 0.4 } ] }""", "style.absent")]
    [InlineData("""{ "all": [ { "not": { "any": [ { "genre": "legal" }, { "host": "a.org" } ] } }, """
        + """{ "any": [ { "language": "de" }, { "not": { "findings": "loop", "above": 0 } } ] } ] }""", "yes")]
    public void What_holds(string condition, string expected)
    {
        Verdict verdict = Decide($$"""{ "rules": [ { "action": "review", "reason": "r", {{condition[1..]}} ] }""");
        Assert.Equal(expected, verdict.Action switch
        {
            VerdictAction.Review => "yes",
            VerdictAction.Accept => "no",
            _ => Assert.Single(verdict.Reasons),
        });
    }

    [Fact]
    public void A_document_without_an_address_is_on_no_host() =>
        Assert.Equal(VerdictAction.Accept, Parse(
            """{ "rules": [ { "action": "review", "reason": "r", "host": "example.org" } ] }""")
            .Decide(Input with { Url = null }).Action);

    [Theory]
    [InlineData("review", VerdictAction.Review)]
    [InlineData("accept", VerdictAction.Accept)]
    [InlineData(null, VerdictAction.Review)]
    public void An_abstention_says_what_to_do_with_the_document(string? asked, VerdictAction told)
    {
        string said = asked is null ? "" : $"\"onAbstain\": \"{asked}\",";
        Verdict verdict = Decide(
            $$"""{ {{said}} "rules": [ { "action": "abstain", "reason": "short", "when": "document.words", "below": 5000 } ] }""");
        Assert.Equal((VerdictAction.Abstain, told), (verdict.Action, verdict.OnAbstain));
        Assert.Null(Decide("""{ "rules": [] }""").OnAbstain);
    }

    [Theory]
    [InlineData(null, "no")]
    [InlineData("comments", "no")]
    [InlineData("front-page", "yes")]
    public void A_surface_moves_the_thresholds_it_names(string? surface, string expected)
    {
        const string policy =
            """{ "thresholds": { "low": 0.3, "many": 5 }, "surfaces": { "comments": { "many": 9 }, "front-page": { "low": 0.5 } }, "rules": [ { "action": "review", "reason": "r", "when": "hedging", "below": "low" }, { "action": "review", "reason": "s", "findings": "QC2006", "above": "many" } ] }""";
        Assert.Equal(["comments", "front-page"], Parse(policy).Surfaces);
        Verdict verdict = Decide(policy, new DecisionContext { Surface = surface });
        Assert.Equal((expected, surface), (verdict.Action == VerdictAction.Review ? "yes" : "no", verdict.Surface));
    }

    [Fact]
    public void A_surface_that_there_is_not_is_told()
    {
        Policy policy = Parse("""{ "thresholds": { "low": 0.3 }, "surfaces": { "comments": {} }, "rules": [] }""");
        var context = new DecisionContext { Surface = "coments" };
        Assert.Contains("did you mean 'comments'?",
            Assert.Throws<ArgumentException>(() => policy.Decide(Input, context)).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'comments'?",
            Assert.Throws<PolicyException>(
                new QualityCheckerBuilder().UsePolicy(policy).UseSurface("coments").Build).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Policy.Default.Decide(Input, context));
    }

    /// <summary>The last day counts; a day later, or where nobody says which day it is, the entry does nothing.</summary>
    [Theory]
    [InlineData("host", "example.org", "2026-11-29", "allow.host")]
    [InlineData("host", "example.org", "2026-11-30", null)]
    [InlineData("host", "example.org", null, null)]
    [InlineData("host", "example.com", "2026-11-01", null)]
    [InlineData("id", "7", "2026-11-29", "allow.id")]
    [InlineData("id", "8", "2026-11-29", null)]
    [InlineData("contentHash", "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "2026-11-29",
        "allow.contentHash")]
    public void The_allow_list_spares_until_it_runs_out(string kind, string value, string? today, string? reason)
    {
        string policy =
            $$"""{ "allow": [ { "{{kind}}": "{{value}}", "until": "2026-11-29" } ], "rules": [ { "action": "abstain", "reason": "r", "when": "hedging", "below": 0.5 } ] }""";
        Verdict verdict = Decide(policy, new DecisionContext
        {
            Today = today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd"),
        });
        Assert.Equal(reason is null ? (VerdictAction.Abstain, "r") : (VerdictAction.Accept, reason),
            (verdict.Action, Assert.Single(verdict.Reasons)));
    }

    [Fact]
    public void A_shadow_tells_and_does_nothing()
    {
        const string rules =
            """ "rules": [ { "action": "review", "reason": "r", "when": "hedging", "below": 0.5 } ]""";
        Verdict shadow = Decide($$"""{ "mode": "shadow", {{rules}} }""");
        Assert.Equal((VerdictAction.Accept, 0), (shadow.Action, shadow.Reasons.Length));
        Assert.Equal(Decide($$"""{ "mode": "enforce", {{rules}} }"""), shadow.Shadow);
        Assert.Equal((VerdictAction.Review, "r"), (shadow.Shadow!.Action, Assert.Single(shadow.Shadow.Reasons)));
    }

    private static Verdict Decide(string policy, DecisionContext? context = null) =>
        Parse(policy).Decide(Input, context);

    private static Policy Parse(string policy) => Policy.Parse($$"""{ "name": "test", "version": 1, {{policy[1..]}}""");

    private static Finding Found(string rule, string type, double confidence) => new()
    {
        Analyzer = "hedging",
        Rule = rule,
        Type = type,
        Start = 0,
        Length = 1,
        Confidence = confidence,
        Severity = Severity.Note,
        Message = "m",
    };

    private static ImmutableSortedDictionary<string, double> Figures(params (string Name, double Value)[] figures) =>
        figures.ToImmutableSortedDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
}
