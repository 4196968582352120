using System.Buffers;
using System.Globalization;
using System.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// The path of an address in a form in which equal paths are equal texts, in ASCII (RFC 3986, 6.2.2).
/// </summary>
internal static class UrlPath
{
    /// <summary>The path of an address that names none.</summary>
    public const string Root = "/";

    private static readonly SearchValues<char> End = SearchValues.Create("?#");

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/@!$&'()*+,;=:");

    /// <summary>What begins a segment that says nothing, or that may.</summary>
    private static readonly SearchValues<string> Empty = SearchValues.Create(["//", "/."], StringComparison.Ordinal);

    /// <summary>What an address holds behind its host, up to the query.</summary>
    public static string Of(string rest)
    {
        int end = rest.AsSpan().IndexOfAny(End);
        ReadOnlySpan<char> path = end < 0 ? rest : rest.AsSpan(0, end);
        if (path.IsEmpty)
            return Root;
        return path.ContainsAnyExcept(Plain) || path.ContainsAny(Empty)
            ? Resolved(Decoded(path))
            : path.Length == rest.Length ? rest : path.ToString();
    }

    /// <summary>The path with its dot segments and empty segments gone.</summary>
    private static string Resolved(string path)
    {
        var kept = new List<string>();
        string[] segments = path.Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            if (segments[i] is not ("" or "." or ".."))
                kept.Add(segments[i]);
            else if (segments[i] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
        }
        bool endsInSlash = segments[^1] is "" or "." or "..";
        return Root + string.Join('/', kept) + (endsInSlash && kept.Count > 0 ? "/" : "");
    }

    private static string Decoded(ReadOnlySpan<char> path)
    {
        var text = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < path.Length;)
        {
            if (path[i] == '%' && i + 2 < path.Length
                && byte.TryParse(path.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                    out byte code))
            {
                Append(text, code);
                i += 3;
                continue;
            }
            Rune.DecodeFromUtf16(path[i..], out Rune rune, out int length);
            if (rune.IsAscii && rune.Value > ' ')
                text.Append(path[i]);
            else
            {
                foreach (byte part in bytes[..rune.EncodeToUtf8(bytes)])
                    Append(text, part);
            }
            i += length;
        }
        return text.ToString();
    }

    /// <summary>A byte that was or must be encoded: as itself where that says the same.</summary>
    private static void Append(StringBuilder text, byte code)
    {
        if (char.IsAsciiLetterOrDigit((char)code) || code is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
            text.Append((char)code);
        else
            text.Append('%').Append(code.ToString("X2", CultureInfo.InvariantCulture));
    }
}
