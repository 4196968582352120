namespace QualityCheck.Signals;

/// <summary>Web addresses as NeMo's expression finds them.</summary>
internal static class Urls
{
    private const string Scheme = "http";

    /// <summary>The next address from a place on; empty where there is none.</summary>
    public static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        while (true)
        {
            int found = text[at..].IndexOf(Scheme);
            if (found < 0)
                return [];
            int start = at + found, end = start + Scheme.Length;
            end += end < text.Length && text[end] == 's' ? 1 : 0;
            at = start + Scheme.Length;
            if (!text[end..].StartsWith("://"))
                continue;
            int path = end + "://".Length;
            at = End(text, path);
            if (at > path)
                return text[start..at];
        }
    }

    /// <summary>Characters of all addresses.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        int length = 0, at = 0;
        while (Next(text, ref at) is { IsEmpty: false } url)
            length += url.Length;
        return length;
    }

    /// <summary>Whether an address has the letters "porn".</summary>
    public static bool HasPornographic(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (Next(text, ref at) is { IsEmpty: false } url)
        {
            if (url.Contains("porn", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static int End(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetterOrDigit(c) || c is '$' or '-' or '_' or '@' or '.' or '&' or '+' or '!' or '*'
                or '(' or ')' or ',')
                at++;
            else if (c == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1])
                && char.IsAsciiHexDigit(text[at + 2]))
                at += 3;
            else
                break;
        }
        return at;
    }
}
