using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>Platforms on which anybody can publish: the account is the identity there, not the host.</summary>
internal static class HostingPlatforms
{
    private static readonly FrozenDictionary<string, string[]> Places =
        EmbeddedData.ReadTable("lexicons/hosting-platforms.tsv")
            .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The account, such as <c>someone.substack.com</c> or <c>medium.com/@someone</c>; null where the address is none
    /// of an account.
    /// </summary>
    public static string? Account(string host, string rest)
    {
        string own = WithoutMobilePrefix(host);
        if (Places.TryGetValue(own, out string[]? templates))
            return templates.Select(template => InPath(own, rest, template))
                .FirstOrDefault(account => account is not null);
        int dot = own.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && BySpan.TryGetValue(own.AsSpan(dot + 1), out templates)
            && templates.Contains("*.") ? own : null;
    }

    /// <summary>Whether the host is a platform's own.</summary>
    public static bool IsPlatform(ReadOnlySpan<char> host) => BySpan.ContainsKey(host);

    /// <summary>The host without <c>www.</c>, <c>m.</c>, <c>mobile.</c> or <c>amp.</c></summary>
    public static string WithoutMobilePrefix(string host)
    {
        foreach (string prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'))
                return host[prefix.Length..];
        }
        return host;
    }

    /// <summary>The path's beginning that fits a template such as <c>/@*</c> or <c>/r/*</c>.</summary>
    private static string? InPath(string host, string rest, string template)
    {
        if (!template.StartsWith('/') || !rest.StartsWith(template[..^1], StringComparison.Ordinal))
            return null;
        int length = rest.AsSpan(template.Length - 1).IndexOfAny('/', '?', '#');
        int end = length < 0 ? rest.Length : template.Length - 1 + length;
        return end > template.Length - 1 ? host + rest[..end] : null;
    }
}
