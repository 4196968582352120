namespace QualityCheck.Credibility;

/// <summary>The bytes of a list as text.</summary>
internal static class SourceListText
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a byte order mark.</summary>
    /// <exception cref="SourceListException">They are no text in UTF-8.</exception>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new SourceListException("it is UTF-16; save it as UTF-8");
        int binary = bytes.Span.IndexOf((byte)0);
        if (binary >= 0)
            throw new SourceListException(1 + bytes.Span[..binary].Count((byte)'\n'), "it is no text but binary");
        ReadOnlyMemory<byte> text = bytes.Span.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        return text.Span.ContainsAnyExcept(" \t\r\n"u8)
            ? text
            : throw new SourceListException("it is empty");
    }

    /// <summary>The format by the first character that is no white space.</summary>
    public static SourceListFormat FormatOf(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = text.TrimStart(" \t\r\n"u8);
        return rest[0] switch
        {
            (byte)'[' => SourceListFormat.Json,
            (byte)'{' => SourceJson.IsObjectALine(rest) ? SourceListFormat.JsonLines : SourceListFormat.Json,
            _ => SourceListFormat.Csv,
        };
    }
}
