using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Models;

/// <summary>
/// The envelope of a trained model: <c>QCMD</c>, the format's version, the kind of model, the length and the SHA-256 of
/// the payload, and the payload under Brotli. All numbers are little-endian.
/// </summary>
internal static class ModelFile
{
    /// <summary>The version of the envelope; a change of a payload is one of the model's kind.</summary>
    private const byte Version = 1;

    /// <summary>Bytes of a SHA-256.</summary>
    private const int ChecksumBytes = 32;

    /// <summary>A damaged length cannot ask for more memory.</summary>
    private const int LargestPayload = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> Magic => "QCMD"u8;

    public static byte[] Write(string kind, ReadOnlySpan<byte> payload)
    {
        using var file = new MemoryStream();
        file.Write(Magic);
        file.WriteByte(Version);
        file.WriteByte((byte)kind.Length);
        file.Write(Encoding.ASCII.GetBytes(kind));
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, payload.Length);
        file.Write(length);
        file.Write(SHA256.HashData(payload));
        using (var brotli = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(payload);
        return file.ToArray();
    }

    /// <summary>The payload.</summary>
    /// <exception cref="InvalidDataException">The file is no model of this kind, has another version, or is
    /// damaged.</exception>
    public static byte[] Read(ReadOnlySpan<byte> file, string kind)
    {
        int header = Magic.Length + 2 + kind.Length;
        if (file.Length < header + sizeof(int) + ChecksumBytes || !file.StartsWith(Magic))
            throw Damaged(kind, "it does not begin like a model");
        if (file[Magic.Length] != Version)
            throw Damaged(kind, $"its format is version {file[Magic.Length]}, this library reads {Version}");
        if (file[Magic.Length + 1] != kind.Length
            || !file[(Magic.Length + 2)..header].SequenceEqual(Encoding.ASCII.GetBytes(kind)))
            throw Damaged(kind, "it is a model of another kind");
        int length = BinaryPrimitives.ReadInt32LittleEndian(file[header..]);
        if (length is < 0 or > LargestPayload)
            throw Damaged(kind, "its length is impossible");
        ReadOnlySpan<byte> checksum = file.Slice(header + sizeof(int), ChecksumBytes);
        byte[] payload = new byte[length];
        if (!BrotliDecoder.TryDecompress(file[(header + sizeof(int) + ChecksumBytes)..], payload, out int written)
            || written != length)
            throw Damaged(kind, "it ends too early or cannot be decompressed");
        if (!SHA256.HashData(payload).AsSpan().SequenceEqual(checksum))
            throw Damaged(kind, "its checksum does not match");
        return payload;
    }

    private static InvalidDataException Damaged(string kind, string why) =>
        new($"The {kind} model cannot be read: {why}.");
}
