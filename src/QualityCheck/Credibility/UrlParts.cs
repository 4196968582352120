using System.Buffers;
using System.Globalization;

namespace QualityCheck.Credibility;

/// <summary>An http or https address cut at its borders, nothing decoded.</summary>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="HasUserInfo">Whether something stands before an @ in the authority.</param>
/// <param name="Host">The host as written.</param>
/// <param name="Port">The port, where one is written.</param>
/// <param name="Rest">Path, query and fragment, with their leading mark; may be empty.</param>
internal readonly record struct UrlParts(string Scheme, bool HasUserInfo, string Host, int? Port, string Rest)
{
    private static readonly SearchValues<char> AuthorityEnd = SearchValues.Create("/?#");

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n\\<>\"^`{|}");

    public static UrlParts? Split(string? url)
    {
        ReadOnlySpan<char> rest = url.AsSpan().Trim();
        string scheme = "https";
        bool bare = false;
        if (rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            rest = rest["https://".Length..];
        else if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            scheme = "http";
            rest = rest["http://".Length..];
        }
        else if (rest.StartsWith("//"))
            rest = rest[2..];
        else
            bare = true;

        int end = rest.IndexOfAny(AuthorityEnd);
        ReadOnlySpan<char> authority = end < 0 ? rest : rest[..end];
        // Browsers and libraries disagree on what a backslash or a blank means here; such an address has no certain
        // host.
        if (authority.IsEmpty || authority.ContainsAny(Forbidden))
            return null;
        int at = authority.LastIndexOf('@');
        ReadOnlySpan<char> hostAndPort = authority[(at + 1)..];
        if (bare && (at >= 0 || !hostAndPort.Contains('.') || hostAndPort[0] == '.'))
            return null;

        int colon = hostAndPort.LastIndexOf(':');
        if (colon >= 0 && hostAndPort[colon..].Contains(']'))
            colon = -1;
        ReadOnlySpan<char> host = colon < 0 ? hostAndPort : hostAndPort[..colon];
        if (!TryPort(colon < 0 ? [] : hostAndPort[(colon + 1)..], out int? port))
            return null;
        return new UrlParts(scheme, at > 0, host.ToString(), port, end < 0 ? "" : rest[end..].ToString());
    }

    private static bool TryPort(ReadOnlySpan<char> digits, out int? port)
    {
        port = null;
        if (digits.IsEmpty)
            return true;
        if (!ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) || number == 0)
            return false;
        port = number;
        return true;
    }
}
