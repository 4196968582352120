namespace QualityCheck.Models;

/// <summary>The first digits of a SHA-256 by which a report names a state of its models, policy and lists.</summary>
internal static class ShortDigest
{
    /// <summary>Hexadecimal digits, four bits each.</summary>
    public const int Length = 12;

    public static string Of(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash)[..Length];
}
