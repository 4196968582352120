using System.Buffers;
using System.Text;

namespace QualityCheck.Input;

/// <summary>The charset that HTML names in its first kilobyte.</summary>
internal static class MetaCharset
{
    private const int Window = 1024;

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create(" \t\r\n\"';/>");

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(Window, bytes.Length)]);
        int meta = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        while (meta >= 0)
        {
            int end = head.IndexOf('>', meta);
            if (end < 0)
                return null;
            if (InTag(head.AsSpan(meta, end - meta)) is { } charset)
                return charset;
            meta = head.IndexOf("<meta", end, StringComparison.OrdinalIgnoreCase);
        }
        return null;
    }

    private static string? InTag(ReadOnlySpan<char> tag)
    {
        int at = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        ReadOnlySpan<char> rest = tag[(at + "charset".Length)..].TrimStart();
        if (!rest.StartsWith("="))
            return null;
        rest = rest[1..].TrimStart(" \t\r\n\"'");
        int stop = rest.IndexOfAny(ValueEnd);
        return (stop < 0 ? rest : rest[..stop]).ToString();
    }
}
