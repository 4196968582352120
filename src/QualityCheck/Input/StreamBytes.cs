namespace QualityCheck.Input;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class StreamBytes
{
    public static byte[] ReadToEnd(Stream stream)
    {
        using var buffer =
            new MemoryStream(stream.CanSeek ? (int)Math.Min(Math.Max(0, stream.Length - stream.Position),
                InputDocument.MostBytes) : 0);
        byte[] chunk = new byte[81920];
        for (int read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
        {
            if (buffer.Length + read > InputDocument.MostBytes)
                throw new DocumentException(DocumentError.TooLarge,
                    $"more than {InputDocument.MostBytes >> 20} MiB in one document");
            buffer.Write(chunk, 0, read);
        }
        return buffer.ToArray();
    }
}
