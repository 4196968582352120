using System.Text.Json;
using System.Text.Json.Nodes;
using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

/// <summary>Records of the DSA Transparency Database: what is in them, and what would be refused.</summary>
public sealed class DsaStatementTests
{
    private static readonly DsaSettings Settings = DsaSettings.Parse("""
        {
          // What a platform has to say.
          "ground": "Terms of use, section 4.2: editorial quality",
          "explanation": "We show texts that inform. This one guesses and repeats itself.",
          "termsUrl": "https://example.org/terms#quality",
          "puidPrefix": "qc-", "contentDate": "2025-11-30", "applicationDate": "2026-01-31", "endDate": "2026-07-31",
          "territorialScope": ["DE", "FR"], "accountType": "ACCOUNT_TYPE_BUSINESS",
        }
        """);

    private static readonly InputDocument Guesses = InputDocument.FromText(Repository.Sample("energy-forum.txt"))
        with { Id = "energy", Url = "https://example.org/energy", Byline = "Ada Ferrow", Title = "A meeting" };

    private static readonly QualityReport Report = QualityChecker.CreateDefault().Check(Guesses);

    private static DsaStatement Record => DsaStatement.Of(Report, Settings)!;

    [Fact]
    public void A_review_is_a_label_for_incompatibility_with_the_terms_decided_in_part_by_software()
    {
        JsonObject json = JsonNode.Parse(Record.ToJson())!.AsObject();
        string facts = (string)json["decision_facts"]!, puid = (string)json["puid"]!;
        json.Remove("decision_facts");
        json.Remove("puid");
        Assert.Equal(
            """
            {"decision_visibility":["DECISION_VISIBILITY_CONTENT_LABELLED"],"decision_ground":"DECISION_GROUND_INCOMPATIBLE_CONTENT","decision_ground_reference_url":"https://example.org/terms#quality","incompatible_content_ground":"Terms of use, section 4.2: editorial quality","incompatible_content_explanation":"We show texts that inform. This one guesses and repeats itself.","incompatible_content_illegal":"No","content_type":["CONTENT_TYPE_TEXT"],"category":"STATEMENT_CATEGORY_OTHER_VIOLATION_TC","category_specification":["KEYWORD_OTHER"],"category_specification_other":"Quality and sourcing of the text","territorial_scope":["DE","FR"],"content_language":"EN","content_date":"2025-11-30","application_date":"2026-01-31","end_date_visibility_restriction":"2026-07-31","source_type":"SOURCE_VOLUNTARY","automated_detection":"Yes","automated_decision":"AUTOMATED_DECISION_PARTIALLY","account_type":"ACCOUNT_TYPE_BUSINESS"}
            """, json.ToJsonString());
        Assert.Matches("^qc-[0-9a-f]{32}$", puid);
        Assert.Contains("hedging.unanchored", facts, StringComparison.Ordinal);
        Assert.Empty(Record.Mistakes());
    }

    [Fact]
    public void The_facts_hold_nothing_of_the_document()
    {
        string json = Record.ToJson();
        foreach (string own in new[] { "Ferrow", "A meeting", "example.org/energy" })
            Assert.DoesNotContain(own, json, StringComparison.Ordinal);
        foreach (Finding finding in Report.Findings.Where(finding => finding.Length > 0))
            Assert.DoesNotContain(finding.Message, json, StringComparison.Ordinal);
        Assert.DoesNotContain("“", Record.DecisionFacts, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_acted_upon_is_recorded()
    {
        Assert.Null(DsaStatement.Of(With(VerdictAction.Accept), Settings));
        Assert.Null(DsaStatement.Of(With(VerdictAction.Abstain), Settings));
        Assert.Null(DsaStatement.Of(Report, Settings with { Review = DsaRestriction.None }));
        DsaStatement rejected = DsaStatement.Of(With(VerdictAction.Reject), Settings)!;
        Assert.Equal(("DECISION_VISIBILITY_CONTENT_DEMOTED", "AUTOMATED_DECISION_FULLY"),
            (Assert.Single(rejected.DecisionVisibility), rejected.AutomatedDecision));
        DsaStatement reviewed =
            DsaStatement.Of(With(VerdictAction.Reject), Settings with { Reviewed = true, Reject = DsaRestriction.Removed })!;
        Assert.Equal(("DECISION_VISIBILITY_CONTENT_REMOVED", "AUTOMATED_DECISION_PARTIALLY"),
            (Assert.Single(reviewed.DecisionVisibility), reviewed.AutomatedDecision));
    }

    [Fact]
    public void The_same_decision_has_the_same_identifier_and_another_one_another()
    {
        Assert.Equal(Record.Puid, DsaStatement.Of(Report, Settings with { EndDate = null })!.Puid);
        string[] puids =
        [
            Record.Puid, DsaStatement.Of(With(VerdictAction.Reject), Settings)!.Puid,
            DsaStatement.Of(Report with { Id = "other" }, Settings)!.Puid,
            DsaStatement.Of(Report, Settings with { PuidPrefix = "" })!.Puid,
        ];
        Assert.Equal(puids.Length, puids.Distinct().Count());
    }

    [Fact]
    public void The_date_of_the_document_goes_before_that_of_the_settings()
    {
        QualityReport dated =
            Report with { Document = Report.Document with { Published = "2025-05-01T10:00:00+02:00" } };
        Assert.Equal(new DateOnly(2025, 5, 1), DsaStatement.Of(dated, Settings)!.ContentDate);
        QualityReport vague = Report with { Document = Report.Document with { Published = "last Monday" } };
        Assert.Equal(new DateOnly(2025, 11, 30), DsaStatement.Of(vague, Settings)!.ContentDate);
    }

    public static TheoryData<string, string, string> Violations => new()
    {
        { "IncompatibleContentGround", " ", "incompatible_content_ground is missing" },
        { "IncompatibleContentGround", new string('é', 501), "incompatible_content_ground has 501 characters; 500" },
        { "IncompatibleContentExplanation", "", "incompatible_content_explanation is missing" },
        { "IncompatibleContentExplanation", new string('a', 2001), "2001 characters; 2000" },
        { "DecisionFacts", "", "decision_facts is missing" },
        { "DecisionFacts", new string('a', 5001), "5001 characters; 5000" },
        { "DecisionGround", "DECISION_GROUND_ILLEGAL_CONTENT", "decision_ground cannot be" },
        { "DecisionGroundReferenceUrl", "terms", "decision_ground_reference_url is no address" },
        { "DecisionGroundReferenceUrl", "https://example.org/" + new string('a', 500), "520 characters" },
        { "IncompatibleContentIllegal", "Maybe", "incompatible_content_illegal cannot be 'Maybe'" },
        { "Category", "STATEMENT_CATEGORY_POOR", "category cannot be" },
        { "CategorySpecificationOther", new string('a', 501), "category_specification_other has 501" },
        { "ContentLanguage", "en", "content_language cannot be 'en'" },
        { "ContentLanguage", "ENG", "content_language cannot be 'ENG'" },
        { "SourceType", "SOURCE_ARTICLE_16", "source_type cannot be" },
        { "AutomatedDetection", "true", "automated_detection cannot be" },
        { "AutomatedDecision", "Yes", "automated_decision cannot be" },
        { "AccountType", "PRIVATE", "account_type cannot be" },
        { "Puid", "", "puid is missing" },
        { "Puid", "a b", "puid may hold" },
        { "Puid", "ü", "puid may hold" },
        { "Puid", new string('a', 501), "puid has 501" },
    };

    [Theory]
    [MemberData(nameof(Violations))]
    public void What_the_database_would_refuse_is_told(string field, string value, string mistake)
    {
        DsaStatement spoilt = Record with { };
        typeof(DsaStatement).GetProperty(field)!.SetValue(spoilt, value);
        Assert.Contains(mistake, Assert.Single(spoilt.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_lists_and_dates()
    {
        Told(Record with { DecisionVisibility = [] }, "decision_visibility is missing");
        Told(Record with { DecisionVisibility = ["DEMOTED"] }, "decision_visibility cannot be 'DEMOTED'");
        Told(Record with { ContentType = [] }, "content_type is missing");
        Told(Record with { TerritorialScope = ["DE", "US"] }, "territorial_scope cannot be 'US'");
        Told(Record with { CategorySpecification = ["KEYWORD_POOR"] }, "category_specification cannot be 'KEYWORD_POOR'");
        Told(Record with { CategorySpecification = ["KEYWORD_MISINFORMATION_DISINFORMATION"] }, "quality is not falsity");
        Told(Record with { ContentDate = null }, "content_date is missing");
        Told(Record with { ContentDate = new DateOnly(1999, 12, 31) }, "content_date must be from 2000-01-01");
        Told(Record with { ApplicationDate = null }, "application_date is missing");
        Told(Record with { ApplicationDate = new DateOnly(2019, 12, 31) }, "application_date must be from 2020-01-01");
        Told(Record with { EndDateVisibilityRestriction = new DateOnly(2038, 1, 2) }, "to 2038-01-01");
        Told(Record with { EndDateVisibilityRestriction = new DateOnly(2026, 1, 30) }, "must be from 2026-01-31");
        Assert.Empty((Record with { IncompatibleContentGround = string.Concat(Enumerable.Repeat("🚢", 500)) }).Mistakes());

        static void Told(DsaStatement spoilt, string mistake) =>
            Assert.Contains(mistake, Assert.Single(spoilt.Mistakes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"ground":"g"}""")]
    [InlineData("""{"ground":null,"explanation":"e"}""")]
    [InlineData("""{"ground":"g","explanation":"e","more":1}""")]
    [InlineData("""{"ground":"g","explanation":"e","review":"deleted"}""")]
    [InlineData("""{"ground":"g","explanation":"e","review":1}""")]
    [InlineData("""{"ground":"g","explanation":"e","endDate":"31.1.2026"}""")]
    public void What_is_no_settings_is_refused(string json) =>
        Assert.Throws<JsonException>(() => DsaSettings.Parse(json));

    [Fact]
    public void Half_a_character_among_the_settings_is_replaced() =>
        Assert.Equal("g\uFFFD", DsaSettings.Parse("{\"ground\":\"g\uDE00\",\"explanation\":\"e\"}").Ground);

    private static QualityReport With(VerdictAction action) =>
        Report with { Verdict = Report.Verdict with { Action = action } };
}
