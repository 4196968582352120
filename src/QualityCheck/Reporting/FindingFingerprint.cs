using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Reporting;

/// <summary>
/// What a finding is known by when the text around it changes: rule, type, found words, and which of the same it is.
/// </summary>
internal static class FindingFingerprint
{
    /// <summary>As many hexadecimal digits tell findings of one document apart. A judgement.</summary>
    private const int Length = 32;

    /// <summary>That of each finding, in their order.</summary>
    public static string[] Of(IReadOnlyList<Finding> findings, string text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Select(finding =>
        {
            string key = $"{finding.Rule}\0{finding.Type}\0{
                (finding.Length > 0 ? finding.Span.In(text) : finding.Message)}";
            int nth = seen[key] = seen.GetValueOrDefault(key) + 1;
            return Convert.ToHexStringLower(SHA256.HashData(
                Encoding.UTF8.GetBytes(FormattableString.Invariant($"{key}\0{nth}"))))[..Length];
        })];
    }
}
