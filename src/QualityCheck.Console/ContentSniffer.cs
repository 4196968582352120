using System.Buffers;
using System.IO.Pipelines;

namespace QualityCheck.Console;

/// <summary>Tells JSONL from a document, and what is no text from what may be one, by how the content begins.</summary>
internal static class ContentSniffer
{
    private const int Enough = 2;
    private const int Head = 8192;

    /// <summary>The library takes for text what holds fewer control characters.</summary>
    private const double BinaryShare = 0.05;

    private static readonly SearchValues<byte> Controls =
        SearchValues.Create(
            [.. Enumerable.Range(1, 31).Select(value => (byte)value).Except("\t\n\r\f\u001B"u8.ToArray())]);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The same content, and whether it is JSONL: an opening brace and, on the same line, a quotation mark or the
    /// closing brace.
    /// </summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static (Stream Content, bool IsJsonLines) Sniff(Stream stream)
    {
        PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 65536));
        ReadOnlySequence<byte> head = reader.ReadAtLeastAsync(Enough).AsTask().GetAwaiter().GetResult().Buffer;
        bool isJsonLines = IsJsonLines(head.FirstSpan);
        reader.AdvanceTo(head.Start);
        return (reader.AsStream(), isJsonLines);
    }

    /// <summary>
    /// Whether the extension of a file or else its content says that it is no text. A file that cannot be read is none,
    /// so that reading it gives the error.
    /// </summary>
    public static bool IsBinary(string path)
    {
        if (FileNames.IsText(path) is { } isText)
            return !isText;
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] head = new byte[Head];
            return IsBinary(head.AsSpan(0, file.ReadAtLeast(head, Head, throwOnEndOfStream: false)));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return false;
        }
    }

    /// <summary>
    /// Page descriptions that begin as text, a NUL outside of UTF-16 and UTF-32, or too many other control characters.
    /// </summary>
    private static bool IsBinary(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) || head.StartsWith("%!PS"u8) || head.StartsWith("{\\rtf"u8)
        || (!(head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
            && (head.Contains((byte)0) || CountOf(Controls, head) > BinaryShare * head.Length));

    private static int CountOf(SearchValues<byte> values, ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte value in bytes)
            count += values.Contains(value) ? 1 : 0;
        return count;
    }

    private static bool IsJsonLines(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(ByteOrderMark))
            head = head[ByteOrderMark.Length..];
        head = head.TrimStart(" \t\r\n"u8);
        return head.StartsWith("{"u8) && head[1..].TrimStart(" \t"u8) is [(byte)'"' or (byte)'}', ..];
    }
}
