using System.Buffers;
using System.Text;

namespace QualityCheck.Input;

/// <summary>
/// The charset that a document names itself, in an XML declaration or a meta element. The kilobyte of the HTML standard
/// is the least that is looked at.
/// </summary>
internal static class MetaCharset
{
    /// <summary>So many bytes are looked at: some pages declare their charset behind scripts and styles.</summary>
    private const int Window = 262_144;

    /// <summary>In so many characters an XML declaration is looked for. A judgement.</summary>
    private const int LongestDeclaration = 200;

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \t\r\n\"';/>");

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(Window, bytes.Length)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal)
            && OfDeclaration(head.AsSpan(0, Math.Min(LongestDeclaration, head.Length))) is { } encoding)
            return encoding;
        int meta = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        while (meta >= 0)
        {
            int end = head.IndexOf('>', meta);
            if (end < 0)
                return null;
            if (Value(head.AsSpan(meta, end - meta), "charset") is { } charset)
                return charset;
            meta = head.IndexOf("<meta", end, StringComparison.OrdinalIgnoreCase);
        }
        return null;
    }

    private static string? OfDeclaration(ReadOnlySpan<char> head) =>
        head.IndexOf("?>") is var end and >= 0 ? Value(head[..end], "encoding") : null;

    private static string? Value(ReadOnlySpan<char> tag, string name)
    {
        int at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        ReadOnlySpan<char> rest = tag[(at + name.Length)..].TrimStart();
        if (!rest.StartsWith("="))
            return null;
        rest = rest[1..].TrimStart(" \t\r\n\"'");
        int stop = rest.IndexOfAny(ValueEnd);
        return (stop < 0 ? rest : rest[..stop]).ToString();
    }
}
