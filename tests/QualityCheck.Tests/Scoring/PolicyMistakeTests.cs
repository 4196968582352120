using QualityCheck.Scoring;

namespace QualityCheck.Tests.Scoring;

/// <summary>
/// What an author of a policy is told: where the mistake is, what is wrong, and what was likely meant.
/// </summary>
public sealed class PolicyMistakeTests
{
    [Theory]
    [InlineData("", "line 1, column 1: the policy is empty")]
    [InlineData(" \n ", "line 2, column 2: the policy is empty")]
    [InlineData("{ \"name\": \"x\"",
        "line 1, column 14: the text ends before the policy does: a quotation mark, ']' or '}' is missing at the end")]
    [InlineData("{ \"name\": \"x",
        "line 1, column 13: the text ends before the policy does: a quotation mark, ']' or '}' is missing at the end")]
    [InlineData("{ 'name': 1 }",
        "line 1, column 3: keys and texts stand between straight double quotation marks, \"like this\"")]
    [InlineData("{ “name”: 1 }",
        "line 1, column 3: keys and texts stand between straight double quotation marks, \"like this\"")]
    [InlineData("{ name: 1 }",
        "line 1, column 3: 'n' cannot stand here: keys and texts stand between double quotation marks, and a comma "
        + "between two of them")]
    [InlineData("{ \"ä\": \"ü\" x }",
        "line 1, column 12: 'x' cannot stand here: keys and texts stand between double quotation marks, and a comma "
        + "between two of them")]
    [InlineData("{ \"a\": \"x\ny\" }",
        "line 1, column 10: the line ends within a text: its closing quotation mark is missing")]
    [InlineData("{ \"a\": \"\t\" }", "line 1, column 9: within a text a tab is written \\t")]
    [InlineData("{ \"a\": \"C:\\qc\" }", "line 1, column 12: within a text a backslash is written twice")]
    [InlineData("{ \"a\": .5 }", "line 1, column 8: a number is written like 0.5 or 12")]
    [InlineData("{ \"a\": 0,5 }", "line 1, column 10: a number is written like 0.5 or 12")]
    [InlineData("{ \"a\": 07 }", "line 1, column 9: a number is written like 0.5 or 12")]
    [InlineData("{ \"a\": 1\n \"b\": 2 }",
        "line 2, column 2: '\"' cannot stand here: a comma, a colon, a quotation mark or a bracket before it is "
        + "missing or one too many")]
    [InlineData("{ \"a\": 1 } }",
        "line 1, column 12: '}' cannot stand here: a comma, a colon, a quotation mark or a bracket before it is "
        + "missing or one too many")]
    [InlineData("{ \"a\": [1 }",
        "line 1, column 11: '}' cannot stand here: a comma, a colon, a quotation mark or a bracket before it is "
        + "missing or one too many")]
    public void What_is_no_JSON(string json, string message) => Assert.Equal(message, Mistake(json));

    [Theory]
    [InlineData("null",
        "line 1, column 1: a policy must be an object with name, version, description, evidence, mode, onAbstain, calibration, thresholds, surfaces, allow, rules, not null")]
    [InlineData("[]",
        "line 1, column 1: a policy must be an object with name, version, description, evidence, mode, onAbstain, calibration, thresholds, surfaces, allow, rules, not a list in "
        + "[ ]")]
    [InlineData("{}", "line 1, column 1: 'name' is missing")]
    [InlineData("""{ "name": "x", "version": 1 }""", "line 1, column 1: 'rules' is missing")]
    [InlineData("""{ "version": 1, "rules": [] }""", "line 1, column 1: 'name' is missing")]
    [InlineData("""{ "name": null, "version": 1, "rules": [] }""",
        "line 1, column 11: 'name' must be a text in quotation marks, not null")]
    [InlineData("""{ "name": " ", "version": 1, "rules": [] }""", "line 1, column 11: 'name' is empty")]
    [InlineData("""{ "name": 7, "version": 1, "rules": [] }""",
        "line 1, column 11: 'name' must be a text in quotation marks, not a number without quotation marks")]
    [InlineData("""{ "name": "x", "version": "1", "rules": [] }""",
        "line 1, column 27: 'version' must be a number without quotation marks, not a text in quotation marks")]
    [InlineData("""{ "name": "x", "version": 1.5, "rules": [] }""",
        "line 1, column 27: 'version' must be a whole number, 0 or more")]
    [InlineData("""{ "name": "x", "version": -1, "rules": [] }""",
        "line 1, column 27: 'version' must be a whole number, 0 or more")]
    [InlineData("""{ "name": "x", "version": 1, "rules": {} }""",
        "line 1, column 39: 'rules' must be a list in [ ], not an object in { }")]
    [InlineData("""{ "name": "x", "version": 1, "rules": [], "limit": 3 }""",
        "line 1, column 43: a policy has no key 'limit'; its keys are name, version, description, evidence, "
        + "mode, onAbstain, calibration, thresholds, surfaces, allow, rules")]
    [InlineData("""{ "name": "x", "name": "y", "version": 1, "rules": [] }""",
        "line 1, column 16: 'name' stands here a second time")]
    [InlineData("""{ "name": "x", "version": 1, "rules": [], "evidence": true }""",
        "line 1, column 55: 'evidence' must be a text in quotation marks, not true")]
    [InlineData("{\r\n  \"name\": \"ä\",\r\n  /* one */ \"versoin\": 1 }",
        "line 3, column 13: a policy has no key 'versoin'; did you mean 'version'?")]
    public void What_is_no_policy(string json, string message) => Assert.Equal(message, Mistake(json));

    [Theory]
    [InlineData("null",
        "line 3, column 3: rule 2: a rule must be an object with action, reason, when, below, above, findings, confidence, "
        + "perWords, genre, language, host, all, any, not, not null")]
    [InlineData("{}", "line 3, column 3: rule 2: 'action' is missing")]
    [InlineData("""{ "action": "review", "when": "hedging", "below": 0.5 }""",
        "line 3, column 3: rule 2: 'reason' is missing")]
    [InlineData("""{ "action": "review", "reason": "r", "below": 0.5 }""",
        "line 3, column 3: rule 2 (r): 'when' is missing, or findings, genre, language, host, all, any or not in its place")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging" }""",
        "line 3, column 3: rule 2 (r): 'below' or 'above' is missing")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging", "below": null }""",
        "line 3, column 3: rule 2 (r): 'below' or 'above' is missing")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging", "below": 0.5, "above": 0.1 }""",
        "line 3, column 82: rule 2 (r): give either 'below' or 'above', not both")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging", "bellow": 0.5 }""",
        "line 3, column 59: rule 2 (r): a rule has no key 'bellow'; did you mean 'below'?")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging", "below": 0.5, "below": 0.6 }""",
        "line 3, column 73: rule 2 (r): 'below' stands here a second time")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging", "below": "0.5" }""",
        "line 3, column 68: rule 2 (r): 'below' must be a number without quotation marks, not a text in quotation marks")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "hedging", "below": 1e999 }""",
        "line 3, column 68: rule 2 (r): the number is too large")]
    [InlineData("""{ "action": "review", "reason": " ", "when": "hedging", "below": 0.5 }""",
        "line 3, column 35: rule 2 ( ): 'reason' is empty")]
    [InlineData("""{ "action": "ban", "reason": "r", "when": "hedging", "below": 0.5 }""",
        "line 3, column 15: rule 2 (r): 'ban' is no action of a rule; the actions are abstain, review, reject")]
    [InlineData("""{ "action": "Review", "reason": "r", "when": "hedging", "below": 0.5 }""",
        "line 3, column 15: rule 2 (r): 'Review' is no action of a rule; the actions are abstain, review, reject")]
    [InlineData("""{ "action": "accept", "reason": "r", "when": "hedging", "above": 0.5 }""",
        "line 3, column 15: rule 2 (r): 'accept' is no action of a rule: a document is accepted where no rule holds; "
        + "the actions are abstain, review, reject")]
    [InlineData("""{ "action": 2, "reason": "r", "when": "hedging", "below": 0.5 }""",
        "line 3, column 15: rule 2 (r): 'action' must be a text in quotation marks, not a number without quotation "
        + "marks")]
    [InlineData("""{ "action": "reject", "reason": "r", "when": "hedging", "below": 0.5 }""",
        "line 3, column 15: rule 2 (r): a policy that rejects must say, under 'calibration', on how many labelled "
        + "documents that rests; 'policy tune' makes one")]
    [InlineData("""{ "action": "review", "reason": "a\u000ab", "when": "document.wrods", "below": 5 }""",
        "line 3, column 55: rule 2 (a b): 'document' has no figure 'wrods'; did you mean 'words'?")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "document", "below": 5 }""",
        "line 3, column 48: rule 2 (r): 'document' alone is no figure; there are document.words, document.language, "
        + "document.unsupportedGenre, document.prose, document.extraction")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "quality.amount", "below": 5 }""",
        "line 3, column 48: rule 2 (r): 'quality' has no figure beside its value, which is called 'quality' alone")]
    [InlineData("""{ "action": "review", "reason": "r", "when": "quality.value", "below": 0.5 }""",
        "line 3, column 48: rule 2 (r): the value of 'quality' is called 'quality' alone")]
    public void What_is_no_rule(string rule, string message) => Assert.Equal(message, Mistake(WithRule(rule)));

    [Theory]
    [InlineData("quality", "below", "70", "'below' 70 always holds: 'quality' goes from 0 to 1; did you mean 0.7?")]
    [InlineData("quality", "above", "40", "'above' 40 never holds: 'quality' goes from 0 to 1; did you mean 0.4?")]
    [InlineData("quality", "below", "0", "'below' 0 never holds: 'quality' goes from 0 to 1")]
    [InlineData("quality", "above", "1", "'above' 1 never holds: 'quality' goes from 0 to 1")]
    [InlineData("quality", "above", "-0.1", "'above' -0.1 always holds: 'quality' goes from 0 to 1")]
    [InlineData("quality", "below", "-1", "'below' -1 never holds: 'quality' goes from 0 to 1")]
    [InlineData("document.words", "below", "-5", "'below' -5 never holds: 'document.words' is never below 0")]
    [InlineData("document.words", "above", "-5", "'above' -5 always holds: 'document.words' is never below 0")]
    [InlineData("document.language", "below", "1.5",
        "'below' 1.5 always holds: 'document.language' goes from 0 to 1; did you mean 0.015?")]
    public void Thresholds_that_mean_nothing(string when, string side, string threshold, string message) =>
        Assert.EndsWith($"rule 2 (r): {message}",
            Mistake(
                WithRule($$"""{ "action": "review", "reason": "r", "when": "{{when}}", "{{side}}": {{threshold}} }""")));

    [Theory]
    [InlineData("hedgeing", "there is no score 'hedgeing'; did you mean 'hedging'?")]
    [InlineData("Hedging", "there is no score 'Hedging'; did you mean 'hedging'?")]
    [InlineData("hedgeing.amount", "there is no score 'hedgeing'; did you mean 'hedging.amount'?")]
    [InlineData("words", "there is no score 'words'; did you mean 'document.words'?")]
    [InlineData("nonsense",
        "there is no score 'nonsense'; the scores are quality, boilerplate, hedging, vagueness, repetition, "
        + "factualDensity, style, credibility, transparency, document")]
    [InlineData("hedging.amont", "'hedging' has no figure 'amont'; did you mean 'amount'?")]
    [InlineData("hedging.length", "'hedging' has no figure 'length'; its figures are amount, cues, unanchored, "
        + "unspared")]
    [InlineData("credibility.amount",
        "'credibility' has no figure 'amount'; its figures are estimate, estimateLow, estimateHigh, satire, lists, "
        + "listMean, listSpread")]
    [InlineData("factualDensity.per100words",
        "'factualDensity' has no figure 'per100words'; did you mean 'per100Words'?")]
    [InlineData("documents.words", "there is no score 'documents'; did you mean 'document.words'?")]
    public void Names_are_looked_up_when_the_checker_is_built(string when, string message)
    {
        Policy policy =
            Policy.Parse(WithRule($$"""{ "action": "review", "reason": "r", "when": "{{when}}", "below": 0.5 }"""));
        Assert.Equal($"line 3, column 48: rule 2 (r): {message}",
            Assert.Throws<PolicyException>(new QualityCheckerBuilder().UsePolicy(policy).Build).Message);
    }

    [Theory]
    [InlineData("hedging", "below", 70, "'below' 70 always holds: 'hedging' goes from 0 to 1; did you mean 0.7?")]
    [InlineData("boilerplate.amount", "above", 100, "'above' 100 never holds: 'boilerplate.amount' goes from 0 to 100")]
    [InlineData("factualDensity.per100WordsLow", "below", 0,
        "'below' 0 never holds: 'factualDensity.per100WordsLow' is never below 0")]
    [InlineData("factualDensity.attributionRateHigh", "above", 1,
        "'above' 1 never holds: 'factualDensity.attributionRateHigh' goes from 0 to 1")]
    public void Thresholds_are_looked_at_when_the_checker_is_built(string when, string side, int threshold,
        string message)
    {
        string rule = $$"""{ "action": "review", "reason": "r", "when": "{{when}}", "{{side}}": {{threshold}} }""";
        Policy policy = Policy.Parse(WithRule(rule));
        Assert.Equal($"line 3, column {"  ".Length + rule.LastIndexOf(':') + ": ".Length + 1}: rule 2 (r): {message}",
            Assert.Throws<PolicyException>(new QualityCheckerBuilder().UsePolicy(policy).Build).Message);
    }

    [Fact]
    public void A_message_is_one_short_line_whatever_the_words()
    {
        string word = string.Concat(Enumerable.Repeat("😀\\n\\u202e\\ud800", 500));
        foreach (string rule in new[] { $$"""{ "{{word}}": 1 }""", $$"""{ "action": "{{word}}", "reason": "{{word}}", "when": "x", "below": 1 }""", $$"""{ "action": "review", "reason": "{{word}}", "when": "document.{{word}}", "below": 1 }""" })
        {
            string message = Mistake(WithRule(rule));
            Assert.DoesNotContain(message, char.IsControl);
            Assert.InRange(message.Length, 1, 300);
        }
    }

    private static string WithRule(string rule) =>
        "{ \"name\": \"x\", \"version\": 1, \"rules\": [\n  { \"action\": \"review\", \"reason\": \"quality.poor\", "
        + "\"when\": \"quality\", \"below\": 0.4 },\n  " + rule + "\n] }";

    private static string Mistake(string json) => Assert.Throws<PolicyException>(() => Policy.Parse(json)).Message;
}
