using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>What the DSA Transparency Database would refuse in a record of ours.</summary>
internal static class DsaMistakes
{
    /// <summary>The lengths that the API allows, in characters.</summary>
    private const int Short = 500, Explanation = 2000, Facts = 5000;

    /// <summary>The days that the API allows.</summary>
    private static readonly DateOnly FirstContent = new(2000, 1, 1), FirstApplication = new(2020, 1, 1),
        Last = new(2038, 1, 1);

    public static ImmutableArray<string> In(DsaStatement record) =>
    [
        .. Words("decision_visibility", record.DecisionVisibility, DsaVocabulary.Visibilities, isRequired: true),
        .. Words("decision_ground", [record.DecisionGround], [DsaVocabulary.Incompatible]),
        .. Length("decision_ground_reference_url", record.DecisionGroundReferenceUrl, Short, isRequired: false),
        .. Address(record.DecisionGroundReferenceUrl),
        .. Length("incompatible_content_ground", record.IncompatibleContentGround, Short),
        .. Length("incompatible_content_explanation", record.IncompatibleContentExplanation, Explanation),
        .. Words("incompatible_content_illegal", [record.IncompatibleContentIllegal], ["Yes", "No"]),
        .. Words("content_type", record.ContentType, ["CONTENT_TYPE_TEXT"], isRequired: true),
        .. Words("category", [record.Category], DsaVocabulary.Categories),
        .. Keywords(record.CategorySpecification ?? []),
        .. Length("category_specification_other", record.CategorySpecificationOther, Short, isRequired: false),
        .. Words("territorial_scope", record.TerritorialScope ?? [], DsaVocabulary.Countries),
        .. Language(record.ContentLanguage),
        .. Day("content_date", record.ContentDate, FirstContent),
        .. Day("application_date", record.ApplicationDate, FirstApplication),
        .. Day("end_date_visibility_restriction", record.EndDateVisibilityRestriction, record.ApplicationDate
            ?? FirstApplication, isRequired: false),
        .. Length("decision_facts", record.DecisionFacts, Facts),
        .. Words("source_type", [record.SourceType], ["SOURCE_VOLUNTARY"]),
        .. Words("automated_detection", [record.AutomatedDetection], ["Yes", "No"]),
        .. Words("automated_decision", [record.AutomatedDecision], DsaVocabulary.Decisions),
        .. Words("account_type", record.AccountType is { } account ? [account] : [], DsaVocabulary.Accounts),
        .. Length("puid", record.Puid, Short),
        .. Identifier(record.Puid),
    ];

    private static IEnumerable<string> Length(string field, string? value, int most, bool isRequired = true)
    {
        if (isRequired && string.IsNullOrWhiteSpace(value))
            yield return $"{field} is missing";
        else if (value?.EnumerateRunes().Count() is { } length && length > most)
            yield return FormattableString.Invariant($"{field} has {length} characters; {most} are allowed");
    }

    private static IEnumerable<string> Words(string field, IReadOnlyList<string> values, ImmutableHashSet<string> known,
        bool isRequired = false)
    {
        if (isRequired && values.Count == 0)
            yield return $"{field} is missing";
        foreach (string value in values.Where(value => !known.Contains(value)))
            yield return $"{field} cannot be '{value}'";
    }

    private static IEnumerable<string> Keywords(IReadOnlyList<string> keywords) =>
        keywords.Contains(DsaVocabulary.Misinformation)
            ? [$"category_specification cannot be {DsaVocabulary.Misinformation}: quality is not falsity"]
            : Words("category_specification", keywords, DsaVocabulary.Keywords);

    private static IEnumerable<string> Address(string? url)
    {
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host.Length > 0))
            yield return "decision_ground_reference_url is no address";
    }

    private static IEnumerable<string> Language(string? code)
    {
        if (code is not (null or { Length: 2 }) || code?.All(char.IsAsciiLetterUpper) == false)
            yield return $"content_language cannot be '{code}'";
    }

    private static IEnumerable<string> Day(string field, DateOnly? day, DateOnly first, bool isRequired = true)
    {
        if (day is null && isRequired)
            yield return $"{field} is missing";
        if (day < first || day > Last)
            yield return FormattableString.Invariant($"{field} must be from {first:yyyy-MM-dd} to {Last:yyyy-MM-dd}");
    }

    private static IEnumerable<string> Identifier(string puid)
    {
        if (!puid.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'))
            yield return "puid may hold letters, digits, - and _ only";
    }
}
