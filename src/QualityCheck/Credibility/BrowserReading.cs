using System.Buffers;
using System.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// Where browsers go with an address that is not as it should be: they repair it by the URL Standard of the WHATWG
/// (url.spec.whatwg.org, special schemes) and say nothing.
/// </summary>
/// <param name="Host">The host in ASCII.</param>
/// <param name="Tricks">What had to be repaired.</param>
internal sealed record BrowserReading(string Host, IReadOnlyList<string> Tricks)
{
    /// <summary>Marks that part an address; browsers refuse a host in which one was encoded.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("/?#@:[]%\\");

    /// <summary>In one sentence what browsers do.</summary>
    public string Message => $"Browsers repair this address and go to {Host}.";

    /// <summary>The reading of an address without a certain host; null where there is nothing to repair or the host
    /// stays uncertain.</summary>
    public static BrowserReading? Of(string? url)
    {
        if (url is null)
            return null;
        List<string> tricks = [];
        string address = WithoutControls(url, tricks);
        int end = address.AsSpan().IndexOfAny('?', '#');
        (string before, string after) = end < 0 ? (address, "") : (address[..end], address[end..]);
        int colon = before.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon < 0 ? "" : before[..(colon + 1)].ToLowerInvariant();
        int marks = scheme is "http:" or "https:" ? colon + 1 : 0;
        int path = marks;
        while (path < before.Length && before[path] is '/' or '\\')
            path++;
        if (marks == 0 && path < 2)
            return null;
        string slashes = before[marks..path];
        if (before.Contains('\\', StringComparison.Ordinal))
            tricks.Add("backslash");
        if (slashes.Length < 2)
            tricks.Add("missing-slash");
        else if (slashes.Length > 2)
            tricks.Add("additional-slash");
        string authority = Decoded(before[path..].Replace('\\', '/'), tricks);
        return tricks.Count > 0
            && UrlIdentity.Parse($"{(marks == 0 ? "https:" : scheme)}//{authority}{after}") is { } identity
                ? new BrowserReading(identity.AsciiHost, tricks) : null;
    }

    /// <summary>
    /// Without the control characters and spaces around the address, and the tabs and line breaks anywhere in it.
    /// </summary>
    private static string WithoutControls(string url, List<string> tricks)
    {
        int first = 0, last = url.Length;
        while (first < last && url[first] <= ' ')
            first++;
        while (last > first && url[last - 1] <= ' ')
            last--;
        string trimmed = url[first..last];
        bool isBroken = trimmed.AsSpan().ContainsAny('\t', '\r', '\n');
        if (isBroken || url.AsSpan().Trim().Length != trimmed.Length)
            tricks.Add("control-character");
        return isBroken
            ? new StringBuilder(trimmed).Replace("\t", "").Replace("\r", "").Replace("\n", "").ToString()
            : trimmed;
    }

    /// <summary>The host's percent signs decoded once, as UTF-8.</summary>
    private static string Decoded(string rest, List<string> tricks)
    {
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        string authority = slash < 0 ? rest : rest[..slash];
        int host = authority.LastIndexOf('@') + 1;
        if (!authority.AsSpan(host).Contains('%'))
            return rest;
        tricks.Add("encoded-host");
        string decoded = Uri.UnescapeDataString(authority[host..]);
        return decoded.AsSpan().ContainsAny(Marks) ? "" : authority[..host] + decoded + rest[authority.Length..];
    }
}
