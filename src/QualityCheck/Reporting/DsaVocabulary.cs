using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>The words of the DSA Transparency Database's API, version 1, that a record of ours can hold.</summary>
internal static class DsaVocabulary
{
    public const string OwnTerms = "STATEMENT_CATEGORY_OTHER_VIOLATION_TC";
    public const string OtherKeyword = "KEYWORD_OTHER";
    public const string Misinformation = "KEYWORD_MISINFORMATION_DISINFORMATION";
    public const string Incompatible = "DECISION_GROUND_INCOMPATIBLE_CONTENT";

    public static readonly ImmutableHashSet<string> Categories =
    [
        .. Prefixed("STATEMENT_CATEGORY_", "ANIMAL_WELFARE CONSUMER_INFORMATION CYBER_VIOLENCE "
            + "CYBER_VIOLENCE_AGAINST_WOMEN DATA_PROTECTION_AND_PRIVACY_VIOLATIONS ILLEGAL_OR_HARMFUL_SPEECH "
            + "INTELLECTUAL_PROPERTY_INFRINGEMENTS NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS "
            + "NOT_SPECIFIED_NOTICE OTHER_VIOLATION_TC PROTECTION_OF_MINORS RISK_FOR_PUBLIC_SECURITY SCAMS_AND_FRAUD "
            + "SELF_HARM UNSAFE_AND_PROHIBITED_PRODUCTS VIOLENCE"),
    ];

    /// <summary>Of the database's 69 keywords those that what this library finds can be said to be.</summary>
    public static readonly ImmutableHashSet<string> Keywords =
    [
        .. Prefixed("KEYWORD_", "OTHER HIDDEN_ADVERTISEMENT MISLEADING_INFO_GOODS_SERVICES"),
    ];

    public static readonly ImmutableHashSet<string> Visibilities =
    [
        .. Prefixed("DECISION_VISIBILITY_", "CONTENT_REMOVED CONTENT_DISABLED CONTENT_DEMOTED CONTENT_LABELLED"),
    ];

    public static readonly ImmutableHashSet<string> Decisions =
    [
        .. Prefixed("AUTOMATED_DECISION_", "FULLY PARTIALLY NOT_AUTOMATED"),
    ];

    public static readonly ImmutableHashSet<string> Accounts = [.. Prefixed("ACCOUNT_TYPE_", "BUSINESS PRIVATE")];

    /// <summary>The countries of the European Economic Area.</summary>
    public static readonly ImmutableHashSet<string> Countries =
    [
        .. Prefixed("", "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"),
    ];

    public static string Visibility(DsaRestriction restriction) =>
        $"DECISION_VISIBILITY_CONTENT_{restriction.ToString().ToUpperInvariant()}";

    private static IEnumerable<string> Prefixed(string prefix, string words) =>
        words.Split(' ').Select(word => prefix + word);
}
