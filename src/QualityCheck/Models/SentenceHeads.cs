using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck;

/// <summary>
/// What was learned from the vectors of one <see cref="SentenceEncoder"/>: how check-worthy an English sentence's claim
/// is, and whether the sentence is uncertain. Immutable and safe from many threads.
/// </summary>
public sealed class SentenceHeads
{
    private const string Kind = "heads";

    /// <summary>Bytes of a number of a vector.</summary>
    private const int NumberBytes = sizeof(float);

    internal SentenceHeads(string encoder, int dimensions, SentenceHead claims, SentenceHead uncertain)
    {
        (Encoder, Dimensions, Claims, Uncertain) = (encoder, dimensions, claims, uncertain);
        Name = $"{Kind}@{ShortDigest.Of(SHA256.HashData(Payload()))}";
    }

    /// <summary>Name and version of the encoder that they learned from.</summary>
    public string Encoder { get; }

    /// <summary>The numbers of its vectors.</summary>
    public int Dimensions { get; }

    /// <summary>Their name with a digest of their weights; it stands in the versions of reports.</summary>
    public string Name { get; }

    internal SentenceHead Claims { get; }

    internal SentenceHead Uncertain { get; }

    /// <summary>Reads a file of heads.</summary>
    /// <param name="file">Its bytes.</param>
    /// <exception cref="InvalidDataException">It is no file of heads, or damaged.</exception>
    public static SentenceHeads Parse(ReadOnlySpan<byte> file)
    {
        var reader = new PayloadReader(ModelFile.Read(file, Kind));
        string encoder = Encoding.UTF8.GetString(reader.Bytes(reader.Count(1)));
        int dimensions = reader.Count(NumberBytes);
        SentenceHead claims = SentenceHead.Read(ref reader, dimensions);
        SentenceHead uncertain = SentenceHead.Read(ref reader, dimensions);
        return encoder.Length > 0 && dimensions > 0 && reader.Rest().IsEmpty
            ? new SentenceHeads(encoder, dimensions, claims, uncertain)
            : throw new InvalidDataException("The heads name no encoder, have no weights or go on behind their end.");
    }

    /// <summary>What stands in a file of heads, without its envelope.</summary>
    internal byte[] Payload()
    {
        var payload = new PayloadWriter();
        byte[] encoder = Encoding.UTF8.GetBytes(Encoder);
        payload.Number(encoder.Length);
        foreach (byte b in encoder)
            payload.Byte(b);
        payload.Number(Dimensions);
        Claims.Write(payload);
        Uncertain.Write(payload);
        return payload.ToArray();
    }
}
