namespace QualityCheck.Html;

/// <summary>Addresses that a page may link to.</summary>
internal static class SafeLink
{
    /// <summary>The address as the link has it; null for one that is not certainly of http or https.</summary>
    public static string? Of(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0
            ? address.AbsoluteUri
            : null;

    /// <summary>Whether the address is one beside the page that links to it, whatever stands in it.</summary>
    public static bool IsBeside(string page) => page.Length > 0 && page[0] != '/'
        && page.All(c => char.IsAsciiLetterOrDigit(c) || "-._~/%".Contains(c, StringComparison.Ordinal));
}
