using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace QualityCheck.Reporting;

/// <summary>
/// A record of the EU's DSA Transparency Database: one restriction of one document, for its incompatibility with the
/// platform's own terms. Nothing of the document's text, title, author or address is in it. Immutable. See
/// <c>POST /api/v1/statements</c>, which takes up to 100 of them as <c>{"statements":[…]}</c>.
/// </summary>
public sealed record DsaStatement
{
    /// <summary>So many records are sent at a time at most, as the API says.</summary>
    public const int MostAtATime = 100;

    /// <summary>What is done to the visibility.</summary>
    public required IReadOnlyList<string> DecisionVisibility { get; init; }

    /// <summary>Always incompatibility with the platform's own terms.</summary>
    public string DecisionGround { get; init; } = DsaVocabulary.Incompatible;

    /// <summary>Where the terms are published.</summary>
    public string? DecisionGroundReferenceUrl { get; init; }

    /// <summary>The clause.</summary>
    public required string IncompatibleContentGround { get; init; }

    /// <summary>Why the text does not go with it.</summary>
    public required string IncompatibleContentExplanation { get; init; }

    /// <summary>Always <c>No</c>: nothing is said about the law.</summary>
    public string IncompatibleContentIllegal { get; init; } = "No";

    /// <summary>Always a text.</summary>
    public IReadOnlyList<string> ContentType { get; init; } = ["CONTENT_TYPE_TEXT"];

    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>Its keywords.</summary>
    public IReadOnlyList<string>? CategorySpecification { get; init; }

    /// <summary>What <c>KEYWORD_OTHER</c> stands for.</summary>
    public string? CategorySpecificationOther { get; init; }

    /// <summary>Where it holds.</summary>
    public IReadOnlyList<string>? TerritorialScope { get; init; }

    /// <summary>ISO 639-1 code in capitals.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>When the document was published.</summary>
    public DateOnly? ContentDate { get; init; }

    /// <summary>When the restriction begins.</summary>
    public DateOnly? ApplicationDate { get; init; }

    /// <summary>When it ends.</summary>
    public DateOnly? EndDateVisibilityRestriction { get; init; }

    /// <summary>What the decision rests on.</summary>
    public required string DecisionFacts { get; init; }

    /// <summary>Always the platform's own initiative.</summary>
    public string SourceType { get; init; } = "SOURCE_VOLUNTARY";

    /// <summary>Always <c>Yes</c>.</summary>
    public string AutomatedDetection { get; init; } = "Yes";

    /// <summary>How far it was decided automatically.</summary>
    public required string AutomatedDecision { get; init; }

    /// <summary>The kind of account that published it.</summary>
    public string? AccountType { get; init; }

    /// <summary>The platform's identifier, the same for the same decision.</summary>
    public required string Puid { get; init; }

    /// <summary>
    /// The record of a report; null where nothing is done to the document: on Accept and Abstain, and where the
    /// settings say so.
    /// </summary>
    /// <param name="report">The report, in whatever detail.</param>
    /// <param name="settings">What the platform says.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DsaStatement? Of(QualityReport report, DsaSettings settings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(settings);
        DsaRestriction restriction = report.Verdict.Action switch
        {
            VerdictAction.Review => settings.Review,
            VerdictAction.Reject => settings.Reject,
            _ => DsaRestriction.None,
        };
        return restriction == DsaRestriction.None ? null : new DsaStatement
        {
            DecisionVisibility = [DsaVocabulary.Visibility(restriction)],
            DecisionGroundReferenceUrl = settings.TermsUrl,
            IncompatibleContentGround = settings.Ground,
            IncompatibleContentExplanation = settings.Explanation,
            Category = settings.Category,
            CategorySpecification = settings.Keywords.Count > 0 ? settings.Keywords : null,
            CategorySpecificationOther =
                settings.Keywords.Contains(DsaVocabulary.OtherKeyword) ? settings.Specification : null,
            TerritorialScope = settings.TerritorialScope.Count > 0 ? settings.TerritorialScope : null,
            ContentLanguage = report.Document.Language is { Length: 2 } code ? code.ToUpperInvariant() : null,
            ContentDate = Day(report.Document.Published) ?? settings.ContentDate,
            ApplicationDate = settings.ApplicationDate,
            EndDateVisibilityRestriction = settings.EndDate,
            DecisionFacts = DsaFacts.Of(report),
            AutomatedDecision = report.Verdict.Action == VerdictAction.Review || settings.Reviewed
                ? "AUTOMATED_DECISION_PARTIALLY"
                : "AUTOMATED_DECISION_FULLY",
            AccountType = settings.AccountType,
            Puid = settings.PuidPrefix + Identifier(report, restriction),
        };
    }

    /// <summary>
    /// What the database would refuse, a line each: fields that are missing or too long, words that it does not know,
    /// dates out of its range; and the keyword of misinformation, which this library does not use.
    /// </summary>
    public ImmutableArray<string> Mistakes() => DsaMistakes.In(this);

    /// <summary>The record as one line of JSON; what is null is left out.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DsaJson.Compact.DsaStatement);

    /// <summary>The day that an ISO 8601 date begins with; null for what is none.</summary>
    private static DateOnly? Day(string? date) =>
        date is { Length: >= 10 }
        && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly day)
            ? day
            : null;

    /// <summary>
    /// 128 bits of a digest of the content, its name, the policy and what is done: to send a decision twice is refused,
    /// as it should be.
    /// </summary>
    private static string Identifier(QualityReport report, DsaRestriction restriction)
    {
        string decision = string.Join('\n', report.Document.ContentHash, report.Document.Url, report.Id,
            report.Verdict.Policy, restriction);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(decision)).AsSpan(0, 16));
    }
}
