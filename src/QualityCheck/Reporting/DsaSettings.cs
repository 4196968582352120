using System.Text.Json;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>
/// What a platform says of its own decisions: its terms, what it does to a document, and dates. Immutable.
/// </summary>
public sealed record DsaSettings
{
    /// <summary>The clause of the platform's own terms, at most 500 characters.</summary>
    public required string Ground { get; init; }

    /// <summary>Why such a text does not go with them, at most 2,000 characters.</summary>
    public required string Explanation { get; init; }

    /// <summary>Where the terms are published.</summary>
    public string? TermsUrl { get; init; }

    /// <summary>What the identifiers of the records begin with: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string PuidPrefix { get; init; } = "";

    /// <summary>What is done to a document that a person should look at; a label unless said.</summary>
    public DsaRestriction Review { get; init; } = DsaRestriction.Labelled;

    /// <summary>What is done to a document that is turned down; it is demoted unless said.</summary>
    public DsaRestriction Reject { get; init; } = DsaRestriction.Demoted;

    /// <summary>Whether a person decides each time, by what software found.</summary>
    public bool Reviewed { get; init; }

    /// <summary>When a document was published that does not say it itself.</summary>
    public DateOnly? ContentDate { get; init; }

    /// <summary>When the restriction begins. The library has no clock: without it there is no valid record.</summary>
    public DateOnly? ApplicationDate { get; init; }

    /// <summary>When the restriction ends; null where it does not.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Codes of the countries of the European Economic Area where it holds; none for not said.</summary>
    public IReadOnlyList<string> TerritorialScope { get; init; } = [];

    /// <summary><c>ACCOUNT_TYPE_BUSINESS</c> or <c>ACCOUNT_TYPE_PRIVATE</c>; null for not said.</summary>
    public string? AccountType { get; init; }

    /// <summary>The category; <c>STATEMENT_CATEGORY_OTHER_VIOLATION_TC</c> unless said.</summary>
    public string Category { get; init; } = DsaVocabulary.OwnTerms;

    /// <summary>
    /// Keywords of the category; <c>KEYWORD_OTHER</c> unless said. That of misinformation is refused: quality is not
    /// falsity.
    /// </summary>
    public IReadOnlyList<string> Keywords { get; init; } = [DsaVocabulary.OtherKeyword];

    /// <summary>What <c>KEYWORD_OTHER</c> stands for, at most 500 characters.</summary>
    public string? Specification { get; init; } = "Quality and sourcing of the text";

    /// <summary>Reads settings. Comments and trailing commas are passed over; an unknown key is a mistake.</summary>
    /// <param name="json">An object with <c>ground</c>, <c>explanation</c> and, where wanted, the others by their names
    /// in camel case; dates as <c>2026-01-31</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">They are no settings; the message tells where and why.</exception>
    public static DsaSettings Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(Utf16.WithoutLoneSurrogates(json),
            DsaSettingsJson.Default.DsaSettingsForm)?.Settings()
            ?? throw new JsonException("null is no settings");
    }
}
