using System.Globalization;
using System.IO.Compression;

namespace QualityCheck.Input;

/// <summary>An answer of a server as an archive holds it.</summary>
/// <param name="Status">Its status code.</param>
/// <param name="ContentType">The type and charset that it names; null for none.</param>
/// <param name="Body">Its body, without the codings of transfer and content.</param>
internal sealed record HttpMessage(int Status, string? ContentType, byte[] Body)
{
    /// <summary>A chunk's length has no more hexadecimal digits: a gigabyte has eight.</summary>
    private const int LongestChunkLength = 8;

    /// <summary>HTML or text by the type; null where it is neither.</summary>
    public DocumentKind? Kind => ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => DocumentKind.Html,
        "text/plain" => DocumentKind.Text,
        _ => null,
    };

    /// <summary>The charset that the type names; null for none.</summary>
    public string? Charset => ContentType?.Split(';').Skip(1).Select(part => part.Split('=', 2))
        .FirstOrDefault(pair => pair.Length == 2
            && pair[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))?[1].Trim().Trim('"', '\'');

    /// <summary>Reads an answer; null where the bytes are none.</summary>
    /// <exception cref="InvalidDataException">Its body is damaged.</exception>
    /// <exception cref="DocumentException">Its body unpacks to more than a document can be.</exception>
    public static HttpMessage? Parse(ReadOnlySpan<byte> message)
    {
        if (HeaderFields.Split(message) is not ({ Length: > 0 } lines, var start)
            || !lines[0].StartsWith("HTTP/", StringComparison.Ordinal)
            || lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [_, var code, ..]
            || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            return null;
        List<(string Name, string Value)> fields = HeaderFields.Parse(lines.Skip(1));
        string? type = Of("Content-Type");
        if (status != 200 || new HttpMessage(status, type, []).Kind is null)
            return new HttpMessage(status, type, []);
        ReadOnlySpan<byte> body = message[start..];
        byte[] unchunked = Of("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true
            ? Unchunked(body)
            : body.ToArray();
        return new HttpMessage(status, type, Unpacked(unchunked, Of("Content-Encoding")));

        string? Of(string name) =>
            fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>The body without its chunk lengths; as it is where it has none, as crawls often write it.</summary>
    private static byte[] Unchunked(ReadOnlySpan<byte> body)
    {
        using var whole = new MemoryStream(body.Length);
        ReadOnlySpan<byte> rest = body;
        while (ChunkLength(rest) is var (length, header))
        {
            if (length == 0)
                return whole.ToArray();
            int held = Math.Min(length, rest.Length - header);
            whole.Write(rest.Slice(header, held));
            rest = rest[(header + held)..].TrimStart("\r\n"u8);
        }
        return whole.Length == 0 ? body.ToArray() : whole.ToArray();
    }

    /// <summary>
    /// The length that a chunk begins with, and where its data begin; null where it begins with none.
    /// </summary>
    private static (int Length, int Header)? ChunkLength(ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOf((byte)'\n'), digits = 0;
        while (digits < end && char.IsAsciiHexDigit((char)rest[digits]))
            digits++;
        return digits is > 0 and <= LongestChunkLength
            && int.TryParse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out int length) && length >= 0 && rest[digits..end].TrimEnd((byte)'\r') is [] or [(byte)';', ..]
            ? (length, end + 1)
            : null;
    }

    /// <summary>The body without the coding that its header names; as it is where it does not begin with that coding's
    /// mark, as crawls often leave the header and unpack the body.</summary>
    private static byte[] Unpacked(byte[] body, string? coding)
    {
        using var packed = new MemoryStream(body);
        using Stream? unpacking = coding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "br" when !body.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("<"u8) =>
                new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpacking is null ? body : StreamBytes.ReadToEnd(unpacking);
    }
}
