using System.Globalization;

namespace QualityCheck.Extraction;

/// <summary>Absolute addresses of web pages and their parts.</summary>
internal static class WebAddress
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
        if (url is not { Length: <= Longest })
            return null;
        for (int i = url.IndexOf('/', StringComparison.Ordinal); i >= 0;
            i = url.IndexOf('/', i + 1))
        {
            if (DayAt(url.AsSpan(i + 1)) is { } day)
                return day;
        }
        return null;
    }

    /// <summary>The day that a part of a path begins with: eight digits, or three numbers with marks between.</summary>
    private static string? DayAt(ReadOnlySpan<char> path)
    {
        if (Digits(path) is not (4 or 8) || !(path.StartsWith("20") || path.StartsWith("199")))
            return null;
        int year = Number(path[..4]), length = Digits(path);
        if (length == 8)
            return Ends(path[8..]) ? IsoDate.Of(year, Number(path[4..6]), Number(path[6..8])) : null;
        ReadOnlySpan<char> rest = path[4..];
        if (Part(ref rest) is not { } month || Part(ref rest) is not { } day || !Ends(rest))
            return null;
        return IsoDate.Of(year, month, day);

        static bool Ends(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '-' or '/' or '_' or '.' or '?' or '#';
    }

    /// <summary>The number of one or two digits behind a mark, which are left behind.</summary>
    private static int? Part(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is not ('-' or '/') || Digits(rest[1..]) is not (1 or 2) || rest.Length < 2)
            return null;
        int digits = Digits(rest[1..]), number = Number(rest.Slice(1, digits));
        rest = rest[(1 + digits)..];
        return number;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string? Page(string? url) =>
        url is { Length: <= Longest } && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && IsWeb(address)
            ? address.Host + address.AbsolutePath.TrimEnd('/')
            : null;

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;
}
