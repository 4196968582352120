using System.Reflection;
using System.Text.Json.Serialization;
using QualityCheck.Credibility;
using QualityCheck.Models;
using QualityCheck.Scoring;

namespace QualityCheck;

/// <summary>What made a report: the same versions and the same input give the same report.</summary>
/// <param name="Library">The version of the library.</param>
/// <param name="Models">A digest of the word lists and models embedded in it; behind it, each after a <c>+</c>, the
/// names of a sentence encoder and its heads where they were brought.</param>
/// <param name="Policy">Name and version of the policy; null on an error.</param>
/// <param name="Quality">Name and version of the quality model; null on an error.</param>
public sealed record ReportVersions(string Library, string Models,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Policy = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Quality = null)
{
    /// <summary>A digest of the policy (<see cref="Policy.Digest"/>); null on an error.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PolicyDigest { get; init; }

    /// <summary>A digest of the quality model (<see cref="QualityModel.Digest"/>); null on an error.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? QualityDigest { get; init; }

    /// <summary>
    /// The public suffixes (<see cref="Credibility.PublicSuffixList.Name"/>); null on an error, and where
    /// <c>credibility</c> was left out.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SuffixList { get; init; }

    /// <summary>The source lists that were asked, in their order; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SourceListVersion>? SourceLists { get; init; }

    /// <summary>
    /// A digest of these lists as they were read (<see cref="Credibility.SourceLists.Digest"/>); null for none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SourceListsDigest { get; init; }

    /// <summary>The day, in UTC, by which their ratings ran out; null where none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? SourceListsAsOf { get; init; }

    /// <summary>
    /// A digest of the caller's own words (<see cref="HedgingOptions"/>, <see cref="BoilerplateLines"/>); null for
    /// none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LexiconDigest { get; init; }

    /// <summary>
    /// A digest of the analyzers, the extractor, the limits and the scoring, the caller's words among them, where they
    /// are not the library's own; null where they are. Analyzers and extractors of somebody else's go by their type and
    /// version.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CheckerDigest { get; init; }

    /// <summary>The versions of this library, without a policy.</summary>
    public static ReportVersions Current { get; } = new(LibraryVersion(), EmbeddedData.Digest);

    /// <inheritdoc/>
    public bool Equals(ReportVersions? other) =>
        other is not null && Library == other.Library && Models == other.Models && Policy == other.Policy
        && PolicyDigest == other.PolicyDigest && Quality == other.Quality
        && QualityDigest == other.QualityDigest && SuffixList == other.SuffixList
        && LexiconDigest == other.LexiconDigest && CheckerDigest == other.CheckerDigest
        && SourceListsDigest == other.SourceListsDigest && SourceListsAsOf == other.SourceListsAsOf
        && (SourceLists ?? []).SequenceEqual(other.SourceLists ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Library, Models, PolicyDigest, Quality, SourceListsDigest);

    private static string LibraryVersion()
    {
        string version =
            typeof(ReportVersions).Assembly
                .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        int build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
