using System.Buffers;
using System.IO.Pipelines;

namespace QualityCheck.Console;

/// <summary>Tells JSONL from a document by how the content begins.</summary>
internal static class ContentSniffer
{
    private const int Enough = 2;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The same content, and whether it is JSONL: an opening brace and, on the same line, a quotation mark or the closing brace.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static (Stream Content, bool IsJsonLines) Sniff(Stream stream)
    {
        PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 65536));
        ReadOnlySequence<byte> head = reader.ReadAtLeastAsync(Enough).AsTask().GetAwaiter().GetResult().Buffer;
        bool isJsonLines = IsJsonLines(head.FirstSpan);
        reader.AdvanceTo(head.Start);
        return (reader.AsStream(), isJsonLines);
    }

    private static bool IsJsonLines(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(ByteOrderMark))
            head = head[ByteOrderMark.Length..];
        head = head.TrimStart(" \t\r\n"u8);
        return head.StartsWith("{"u8) && head[1..].TrimStart(" \t"u8) is [(byte)'"' or (byte)'}', ..];
    }
}
