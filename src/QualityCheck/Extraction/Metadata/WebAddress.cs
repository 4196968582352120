using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityCheck.Extraction;

/// <summary>Absolute addresses of web pages and their parts.</summary>
internal static partial class WebAddress
{
    /// <summary>A longer address is none: a judgement.</summary>
    private const int Longest = 4000;

    /// <summary>The absolute http or https address; null where there is none.</summary>
    /// <param name="href">The address as given, absolute or relative.</param>
    /// <param name="url">The address of the page, where known.</param>
    public static string? Absolute(string? href, string? url)
    {
        if (string.IsNullOrWhiteSpace(href) || href.Length > Longest)
            return null;
        href = href.Trim();
        if (Uri.TryCreate(href, UriKind.Absolute, out Uri? address) && IsWeb(address))
            return address.AbsoluteUri;
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? page) && IsWeb(page)
            && Uri.TryCreate(page, href, out address) && IsWeb(address) ? address.AbsoluteUri : null;
    }

    /// <summary>The host of an address; null where it has none.</summary>
    public static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? page) && IsWeb(page) ? page.Host : null;

    /// <summary>Whether two addresses lead to one page, whatever their scheme, query and fragment.</summary>
    public static bool IsSamePage(string? a, string? b) => Page(a) is { } page && page == Page(b);

    /// <summary>The day in the path of an address, as in <c>/2024/02/05/storm</c>; null where there is none.</summary>
    public static string? Day(string? url)
    {
        if (url is not { Length: <= Longest } || DayInPath().Match(url) is not { Success: true } day)
            return null;
        return IsoDate.Of(Number("year"), Number("month"), Number("day"));

        int Number(string name) =>
            int.Parse(day.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"/(?<year>(199|20\d)\d)((?<month>\d\d)(?<day>\d\d)|[-/](?<month>[01]?\d)[-/](?<day>[0-3]?\d))" +
        @"(?=[-/_.?#]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayInPath();

    private static string? Page(string? url) =>
        url is { Length: <= Longest } && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && IsWeb(address)
            ? address.Host + address.AbsolutePath.TrimEnd('/')
            : null;

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;
}
