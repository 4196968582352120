using System.Text;

namespace QualityCheck.Input;

/// <summary>
/// Bytes to text: byte order mark, valid UTF-8, given charset, declared charset, guess, in this order.
/// </summary>
internal static class TextDecoder
{
    /// <summary>So many bytes are looked at for control characters.</summary>
    private const int BinaryWindow = 8192;

    /// <summary>From this share of control characters on, bytes are no text. A judgement.</summary>
    private const double BinaryShare = 0.1;

    /// <summary>The same where they are no UTF-8 either.</summary>
    private const double BinaryShareOutsideUtf8 = 0.05;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (ByteOrderMark(bytes) is var (encoding, markLength) && encoding is not null)
            return encoding.GetString(bytes[markLength..]);
        if (Wide(charset) is { } wide)
            return wide.GetString(bytes);
        bool utf8 = Utf8Validity(bytes);
        if (Controls(bytes) > (utf8 ? BinaryShare : BinaryShareOutsideUtf8))
            throw new DocumentException(DocumentError.Binary, "the bytes are no text");
        if (utf8)
            return Utf8.GetString(bytes);
        Encoding fallback = Find(charset) ?? Find(MetaCharset.Find(bytes)) ?? CharsetGuess.Of(bytes);
        return fallback.GetString(bytes);
    }

    private static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    /// <summary>
    /// Valid UTF-8; a character cut off at the very end is forgiven, as in a truncated download, where others before it
    /// are whole.
    /// </summary>
    private static bool Utf8Validity(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return true;
        for (int cut = 1; cut <= 3 && cut < bytes.Length; cut++)
        {
            ReadOnlySpan<byte> tail = bytes[^cut..];
            if (tail[0] >= 0xC2
                && Rune.DecodeFromUtf8(tail, out _, out _) == System.Buffers.OperationStatus.NeedMoreData)
                return System.Text.Unicode.Utf8.IsValid(bytes[..^cut]) && !Ascii.IsValid(bytes[..^cut]);
        }
        return false;
    }

    /// <summary>
    /// The share of control characters that no text holds, NUL above all, 0–1; random bytes hold a tenth.
    /// </summary>
    private static double Controls(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(BinaryWindow, bytes.Length)];
        int controls = 0;
        foreach (byte b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))
                controls++;
        }
        return head.IsEmpty ? 0 : (double)controls / head.Length;
    }

    /// <summary>UTF-16 without a byte order mark can be told from binary only by being told so.</summary>
    private static Encoding? Wide(string? charset) => charset?.Trim().ToLowerInvariant() switch
    {
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? Find(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        string name = charset.Trim().ToLowerInvariant();
        // The Encoding Standard's labels: pages that say latin-1 or ASCII mean windows-1252; a meta element cannot mean
        // UTF-16.
        if (name is "iso-8859-1" or "latin1" or "iso8859-1" or "us-ascii" or "ascii")
            name = "windows-1252";
        if (name is "utf8" or "utf-16" or "utf-16le" or "utf-16be")
            name = "utf-8";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
