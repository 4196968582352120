using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

/// <summary>What an author is told of conditions, thresholds, surfaces, allow-lists and calibrations.</summary>
public sealed class PolicyGrammarTests
{
    [Theory]
    [InlineData("""{ "when": "style", "below": 0.5, "genre": "news" }""",
        "give either 'when' or 'genre', not both; 'all' and 'any' join several")]
    [InlineData("""{ "genre": "news", "above": 0.5 }""", "'above' says nothing beside 'genre'")]
    [InlineData("""{ "when": "style", "below": 0.5, "perWords": 500 }""", "'perWords' says nothing beside 'when'")]
    [InlineData("""{ "genre": "new" }""", "there is no genre 'new'; did you mean 'news'?")]
    [InlineData("""{ "genre": ["news", 7] }""",
        "'genre' must hold texts in quotation marks, not a number without quotation marks")]
    [InlineData("""{ "genre": [] }""", "'genre' is empty")]
    [InlineData("""{ "genre": "news", "confidence": 60 }""", "'confidence' must be a number from 0 to 1")]
    [InlineData("""{ "language": "English" }""", "'English' is no code of a language; one is written like en")]
    [InlineData("""{ "host": "https://example.org/" }""",
        "'https://example.org/' is no host; one is written like example.org")]
    [InlineData("""{ "findings": "QC2006" }""", "'below' or 'above' is missing")]
    [InlineData("""{ "findings": "QC2006", "above": -1 }""",
        "'above' -1 always holds: a number of findings is never below 0")]
    [InlineData("""{ "findings": "QC2006", "below": 0 }""",
        "'below' 0 never holds: a number of findings is never below 0")]
    [InlineData("""{ "findings": "QC2006", "perWords": 0.5, "above": 1 }""",
        "'perWords' must be a number from 1 to 2147483647")]
    [InlineData("""{ "all": [] }""", "'all' is empty")]
    [InlineData("""{ "any": { "genre": "news" } }""", "'any' must be a list in [ ], not an object in { }")]
    [InlineData("""{ "not": [ { "genre": "news" } ] }""", "'not' must be an object in { }, not a list in [ ]")]
    [InlineData("""{ "all": [ "news" ] }""",
        "a condition must be an object with when, below, above, findings, confidence, perWords, genre, language, host, all, any, not, not a text in quotation marks")]
    [InlineData("""{ "all": [ { "genre": "news", "reason": "x" } ] }""",
        "a condition has no key 'reason'; its keys are when, below, above, findings, confidence, perWords, genre, language, host, all, any, not")]
    [InlineData("""{ "when": "style", "below": "lwo" }""", "there is no threshold 'lwo'; the thresholds are low, many")]
    [InlineData("""{ "when": "quality", "above": "many" }""",
        "'above' 5 never holds: 'quality' goes from 0 to 1; did you mean 0.05?")]
    public void What_is_no_condition(string condition, string message) =>
        Assert.EndsWith($": rule 1 (r): {message}", Mistake(
            $$"""{ "name": "x", "version": 1, "thresholds": { "low": 0.3, "many": 5 }, "rules": [ { "action": "review", "reason": "r", {{condition[1..]}} ] }"""));

    [Fact]
    public void Conditions_nest_eight_deep()
    {
        Assert.NotNull(Policy.Parse(Nested(7)));
        Assert.EndsWith("rule 1 (r): conditions stand in one another 8 deep at most", Mistake(Nested(8)));
        Assert.EndsWith("rule 1 (r): conditions stand in one another 8 deep at most", Mistake(Nested(25)));
    }

    [Theory]
    [InlineData(""" "thresholds": { "low": "0.3" } """, "line 1, column 53: 'low' must be a number without quotation marks")]
    [InlineData(""" "thresholds": { "low": 1, "low": 2 } """, "line 1, column 56: 'low' stands here a second time")]
    [InlineData(""" "surfaces": { "front": { "low": 1 } } """,
        "line 1, column 55: there is no threshold 'low'; the policy has no 'thresholds'")]
    [InlineData(""" "thresholds": { "low": 1 }, "surfaces": { "front": 7 } """,
        "line 1, column 81: the surface 'front' must be an object in { }")]
    [InlineData(""" "mode": "dark" """, "line 1, column 38: 'mode' is enforce or shadow, not 'dark'")]
    [InlineData(""" "onAbstain": "reject" """, "line 1, column 43: 'onAbstain' is review or accept, not 'reject'")]
    [InlineData(""" "allow": [ { "until": "2026-12-31" } ] """,
        "line 1, column 41: allow 1: give one of 'host', 'id' and 'contentHash'")]
    [InlineData(""" "allow": [ { "host": "a.org", "id": "7", "until": "2026-12-31" } ] """,
        "line 1, column 41: allow 1: give one of 'host', 'id' and 'contentHash'")]
    [InlineData(""" "allow": [ { "id": "7" } ] """, "line 1, column 41: allow 1: 'until' is missing")]
    [InlineData(""" "allow": [ { "id": "7", "until": "2026-02-30" } ] """,
        "line 1, column 63: allow 1: '2026-02-30' is no day; it is written like 2026-12-31")]
    [InlineData(""" "allow": [ { "contentHash": "sha256:7", "until": "2026-12-31" } ] """,
        "line 1, column 58: allow 1: a content hash is written as in reports: sha256: and 64 lower-case hexadecimal digits")]
    [InlineData(""" "allow": [ { "id": "7", "untill": "2026-12-31" } ] """,
        "line 1, column 54: allow 1: an entry of the allow-list has no key 'untill'; did you mean 'until'?")]
    [InlineData(""" "calibration": { "n": 300, "falseRejects": 0, "bound": 0.001, "confidence": 0.95, "date": "2026-11-29", "source": "s" } """,
        "line 1, column 85: calibration: 0 false rejects of 300 documents bound the share by no less than 0.009936")]
    [InlineData(""" "calibration": { "n": 3, "falseRejects": 4, "bound": 1, "confidence": 0.95, "date": "2026-11-29", "source": "s" } """,
        "line 1, column 55: calibration: 'falseRejects' cannot be more than 'n'")]
    [InlineData(""" "calibration": { "n": 3, "falseRejects": 0, "bound": 1, "confidence": 95, "date": "2026-11-29", "source": "s" } """,
        "line 1, column 100: calibration: 'confidence' must be a number from 0.5 to less than 1")]
    public void What_is_no_policy(string part, string message) =>
        Assert.Equal(message, Mistake($$"""{ "name": "x", "version": 1, {{part.Trim()}}, "rules": [] }"""));

    [Fact]
    public void A_surface_moves_no_threshold_to_reject_by()
    {
        const string policy =
            """{ "name": "x", "version": 1, "calibration": { "n": 300, "falseRejects": 0, "bound": 0.01, "confidence": 0.95, "date": "2026-11-29", "source": "s" }, "thresholds": { "low": 0.3 }, "surfaces": { "front": { "low": 0.4 } }, "rules": [ { "action": "reject", "reason": "r", "all": [ { "when": "quality", "below": "low" }, { "any": [ { "when": "hedging", "below": 0.5 }, { "when": "style", "below": 0.5 } ] } ] } ] }""";
        Assert.EndsWith("no surface may move 'low': a rule rejects by it, and its calibration rests on the number",
            Mistake(policy));
    }

    [Fact]
    public void The_number_of_a_surface_is_looked_at_too() =>
        Assert.EndsWith("rule 1 (r): 'below' 7 always holds: 'quality' goes from 0 to 1; did you mean 0.07?", Mistake(
            """{ "name": "x", "version": 1, "thresholds": { "low": 0.3 }, "surfaces": { "front": { "low": 7 } }, "rules": [ { "action": "review", "reason": "r", "when": "quality", "below": "low" } ] }"""));

    [Theory]
    [InlineData("QC2066", "there are no findings 'QC2066'; did you mean 'QC2006'?")]
    [InlineData("weasel", "there are no findings 'weasel'; did you mean 'weasel-attribution'?")]
    [InlineData("nonsense", "there are no findings 'nonsense'; they are named by rule or type, as QC2006, puffery")]
    public void Findings_are_looked_up_when_the_checker_is_built(string name, string message)
    {
        Policy policy = Policy.Parse(
            $$"""{ "name": "x", "version": 1, "rules": [ { "action": "review", "reason": "r", "not": { "findings": "{{name}}", "above": 3 } } ] }""");
        Assert.EndsWith($"rule 1 (r): {message}",
            Assert.Throws<PolicyException>(new QualityCheckerBuilder().UsePolicy(policy).Build).Message);
    }

    /// <summary>Whatever the library finds can be named in a policy, and belongs to the analyzer that says so.</summary>
    [Fact]
    public void The_types_of_findings_and_the_makers_of_scores_are_known()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "samples")))
        {
            QualityReport report = QualityChecker.CreateDefault()
                .Check(InputDocument.FromUnknown(File.ReadAllText(path)) with { Url = "http://admin@[::1]:99/" });
            Assert.All(report.Findings, finding => Assert.Contains(finding.Type, Analyses.FindingTypes));
            Assert.All(report.Boilerplate, span => Assert.Contains(span.Reason, Analyses.FindingTypes));
        }
        foreach (IAnalyzer analyzer in Analyzers.All)
            Assert.All(analyzer.Scores, score => Assert.Equal(analyzer.Name, Analyses.OfScore(score.Name)));
    }

    [Fact]
    public void The_text_of_a_policy_says_what_the_policy_does()
    {
        const string commented =
            """
            { // a policy
              "name": "é“x”", "version": 1,
              "rules": [ { "action": "review", "reason": "r", "genre": ["news"] }, ],
            }
            """;
        string text = Policy.Parse(commented).ToJson();
        Assert.Equal(
            "{\n  \"name\": \"é“x”\",\n  \"version\": 1,\n  \"rules\": [\n    {\"action\":\"review\",\"reason\":\"r\",\"genre\":[\"news\"]}\n  ]\n}\n",
            text);
        Assert.Equal(text, Policy.Parse(text).ToJson());
    }

    private static string Nested(int depth) =>
        """{ "name": "x", "version": 1, "rules": [ { "action": "review", "reason": "r", "not": """
        + string.Concat(Enumerable.Repeat("""{ "not": """, depth - 1)) + """{ "genre": "news" }"""
        + new string('}', depth - 1) + " } ] }";

    private static string Mistake(string json) => Assert.Throws<PolicyException>(() => Policy.Parse(json)).Message;
}
