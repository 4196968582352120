using System.Buffers;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds the scripts of advertisements and counters that were glued between sentences along with their page.
/// </summary>
internal static class PieceScripts
{
    /// <summary>The most characters of a script: a judgement.</summary>
    private const int Longest = 2_000;

    private static readonly SearchValues<string> Objects = SearchValues.Create(
        ["googletag.", "adsbygoogle", "dataLayer", "gtag(", "fbq(", "_taboola", "OBR.", "apstag.", "pbjs.",
            "ezstandalone", "freestar.", "__tcfapi", "twq(", "jwplayer(", "_gaq.", "window.", "document.", "(function(",
            "(function ("],
        StringComparison.Ordinal);

    /// <summary>
    /// The first script in the text between two places that begins behind a stop and ends with a semicolon or a brace;
    /// empty where there is none.
    /// </summary>
    public static TextSpan Find(string text, int from, int end)
    {
        if (from >= end || !text.AsSpan(from, end - from).Contains(");", StringComparison.Ordinal))
            return default;
        while (from < end && text.AsSpan(from, end - from).IndexOfAny(Objects) is var found and >= 0)
        {
            int at = from + found;
            int start = at > from && text[at - 1] == '(' ? at - 1 : at;
            if (IsBehindStop(text, start) && End(text, start, Math.Min(end, start + Longest)) is var stop and > 0)
                return TextSpan.FromBounds(start, stop);
            from = at + 1;
        }
        return default;
    }

    private static bool IsBehindStop(string text, int at)
    {
        int before = text.AsSpan(0, at).TrimEnd(' ').Length;
        return before == 0 || text[before - 1] is '.' or '!' or '?' or '”' or '"' or '\n' or ';' or '}';
    }

    /// <summary>Behind the last statement whose brackets are closed; 0 where there is none.</summary>
    private static int End(string text, int start, int end)
    {
        int depth = 0, last = 0;
        bool called = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is '(' or '{' or '[')
                (depth, called) = (depth + 1, true);
            else if (c is ')' or '}' or ']')
                depth--;
            if (depth < 0)
                break;
            if (depth > 0 || !(c == ';' || c == '}' && called))
                continue;
            last = called ? i + 1 : last;
            ReadOnlySpan<char> rest = text.AsSpan(i + 1, end - i - 1).TrimStart();
            if (c == '}' && rest is [')' or ';' or '(', ..] || rest is [';' or '}', ..])
                continue;
            if (!Begins(rest))
                break;
        }
        return last;
    }

    private static bool Begins(ReadOnlySpan<char> rest) =>
        rest.StartsWith("var ") || rest.StartsWith("if (") || rest is ['(', ..] || rest.IndexOfAny(Objects) == 0;
}
