namespace QualityCheck.Input;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class StreamBytes
{
    /// <summary>A character takes four bytes at most.</summary>
    private const int Limit = 4 * InputDocument.MostCharacters;

    public static byte[] ReadToEnd(Stream stream)
    {
        using var buffer =
            new MemoryStream(stream.CanSeek ? (int)Math.Min(Math.Max(0, stream.Length - stream.Position), Limit) : 0);
        byte[] chunk = new byte[81920];
        for (int read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
        {
            if (buffer.Length + read > Limit)
                throw new DocumentException(DocumentError.TooLarge,
                    $"more than {Limit / 1_000_000} MB in one document");
            buffer.Write(chunk, 0, read);
        }
        return buffer.ToArray();
    }
}
