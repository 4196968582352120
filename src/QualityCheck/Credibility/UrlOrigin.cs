namespace QualityCheck.Credibility;

/// <summary>Finds the original's address in that of a copy: web archives, AMP caches, translation services.</summary>
internal static class UrlOrigin
{
    /// <summary>A copy of a copy of a copy is followed so far.</summary>
    public const int MaxDepth = 8;

    private static readonly string[] Archives =
    [
        "archive.today", "archive.ph", "archive.is", "archive.li", "archive.fo", "archive.md", "archive.vn",
    ];

    /// <summary>What kind of copy the address is, and the original's address where it holds one.</summary>
    public static (UrlTraits Trait, string? Original) Unwrap(string host, string rest)
    {
        if (host is "web.archive.org")
            return rest.StartsWith("/web/", StringComparison.Ordinal)
                ? (UrlTraits.ArchiveCopy, BehindSegment(rest["/web/".Length..]))
                : default;
        if (Archives.Contains(host, StringComparer.Ordinal))
            return rest.Length > 1
                ? (UrlTraits.ArchiveCopy, char.IsAsciiDigit(rest[1]) ? BehindSegment(rest[1..]) : null)
                : default;
        if (Under(host, "cdn.ampproject.org") is { } cached)
            return (UrlTraits.AmpCache, BehindAmpPath(rest) ?? Dotted(cached));
        if (rest.StartsWith("/amp/", StringComparison.Ordinal) && IsGoogle(host))
            return (UrlTraits.AmpCache, BehindAmpMark(rest["/amp/".Length..]));
        if (Under(host, "translate.goog") is { } translated)
            return (UrlTraits.TranslatedCopy, Dotted(translated));
        if (host.StartsWith("translate.", StringComparison.Ordinal) && IsGoogle(host["translate.".Length..])
            && rest.StartsWith("/translate?", StringComparison.Ordinal))
            return (UrlTraits.TranslatedCopy, Argument(rest["/translate?".Length..], "u="));
        return default;
    }

    /// <summary>What stands before <c>.suffix</c>, as one label; null where the host is none of its own.</summary>
    private static string? Under(string host, string suffix) =>
        host.Length > suffix.Length + 1 && host.EndsWith(suffix, StringComparison.Ordinal)
            && host[^(suffix.Length + 1)] == '.' ? host[..^(suffix.Length + 1)] : null;

    /// <summary>
    /// <c>20200101000000/http://host/path</c> → the address; archives also write <c>http:/host</c> or <c>host</c>.
    /// </summary>
    private static string? BehindSegment(string path)
    {
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || slash + 1 == path.Length)
            return null;
        string original = path[(slash + 1)..];
        foreach (string scheme in (ReadOnlySpan<string>)["http:/", "https:/"])
        {
            if (original.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && original.Length > scheme.Length
                && original[scheme.Length] != '/')
                return scheme + "/" + original[scheme.Length..];
        }
        return original;
    }

    /// <summary><c>/c/s/host/path</c>: the kind of content, <c>s</c> for https, the address.</summary>
    private static string? BehindAmpPath(string path) =>
        path.Length > 3 && path[0] == '/' && path.IndexOf('/', 1) is > 0 and var slash
            ? BehindAmpMark(path[(slash + 1)..])
            : null;

    private static string? BehindAmpMark(string path)
    {
        string original = path.StartsWith("s/", StringComparison.Ordinal) ? "https://" + path[2..] : "http://" + path;
        return UrlParts.Split(original) is { Host: var host } && host.Contains('.', StringComparison.Ordinal)
            ? original
            : null;
    }

    /// <summary>
    /// <c>www-example--site-org</c> → <c>www.example-site.org</c>; null where the label cannot be a host.
    /// </summary>
    private static string? Dotted(string label)
    {
        string host = label.Replace("--", "\0", StringComparison.Ordinal).Replace('-', '.').Replace('\0', '-');
        return host.Contains('.', StringComparison.Ordinal) ? "https://" + host : null;
    }

    private static string? Argument(string query, string name)
    {
        int fragment = query.IndexOf('#', StringComparison.Ordinal);
        foreach (string argument in (fragment < 0 ? query : query[..fragment]).Split('&'))
        {
            if (argument.StartsWith(name, StringComparison.Ordinal))
                return Uri.UnescapeDataString(argument[name.Length..]);
        }
        return null;
    }

    /// <summary>google.com and its national twins: google.de, google.co.uk, google.com.au.</summary>
    private static bool IsGoogle(string host)
    {
        string[] labels = (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host).Split('.');
        return labels is ["google", "com"] or ["google", { Length: 2 }] or ["google", "co" or "com", { Length: 2 }];
    }
}
