using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Storage;

/// <summary>
/// What makes a report one and the same: the same content under the same name, judged by the same engine and the same
/// policy. Titles and addresses that the caller adds are no part of it.
/// </summary>
/// <param name="ContentId">The caller's name for the content.</param>
/// <param name="ContentHash"><see cref="DocumentSummary.ContentHash"/>.</param>
/// <param name="Engine">
/// The library, its models, the quality model, the public suffixes and source lists, and what of the checker is not
/// the library's own. Not the day by which ratings ran out: a message delivered again tomorrow is the same.
/// </param>
/// <param name="Policy">Name, version and digest of the policy, and the surface where there is one.</param>
public sealed record ReportKey(string ContentId, string ContentHash, string Engine, string Policy)
{
    /// <summary>Longer names are refused; PostgreSQL's index takes 2,704 bytes, and a character up to 3.</summary>
    public const int LongestContentId = 512;

    internal static string WhatAnIdIs { get; } = FormattableString.Invariant(
        $"An id has 1 to {LongestContentId} characters, none of them a control character.");

    /// <summary>SHA-256 of the four in lower-case hexadecimal: the report's id in the store.</summary>
    public string Id => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', ContentId, ContentHash, Engine, Policy))));

    /// <summary>Whether it can be a name of content: neither empty, too long nor with control characters.</summary>
    public static bool IsContentId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length is > 0 and <= LongestContentId && !id.Any(char.IsControl);
    }

    /// <summary>The key of a report; a report without id goes by its content hash.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">Its id is empty, longer than <see cref="LongestContentId"/> or holds a
    /// control character.</exception>
    public static ReportKey Of(QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string id = report.Id ?? report.Document.ContentHash;
        if (!IsContentId(id))
            throw new ArgumentException(WhatAnIdIs, nameof(report));
        return new ReportKey(id, report.Document.ContentHash, EngineOf(report), PolicyOf(report));
    }

    internal static string PolicyOf(Scoring.Policy policy, string? surface) =>
        $"{policy.Name}@{FormattableString.Invariant($"{policy.Version}")}+{policy.Digest}{Suffix('/', surface)}";

    private static string PolicyOf(QualityReport report) =>
        $"{report.Versions.Policy}{Suffix('+', report.Versions.PolicyDigest)}"
        + Suffix('/', (report.Verdict.Shadow ?? report.Verdict).Surface);

    private static string EngineOf(QualityReport report)
    {
        ReportVersions versions = report.Versions;
        string checker = string.Join(',', report.Options?.Checker ?? []) + Suffix('#', versions.CheckerDigest);
        return $"{versions.Library}{Suffix('+', versions.Models)}{Suffix('+', versions.QualityDigest)}"
            + $"{Suffix('+', versions.SuffixList)}{Suffix('+', versions.SourceListsDigest)}{Suffix('+', checker)}";
    }

    private static string Suffix(char mark, string? part) => string.IsNullOrEmpty(part) ? "" : $"{mark}{part}";
}
