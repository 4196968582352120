using System.Buffers.Binary;

namespace QualityCheck.Models;

/// <summary>
/// Reads bytes, whole numbers of variable length (7 bits a byte, low bits first) and single-precision numbers. Whatever
/// is asked for beyond the payload's end, or is no such number, is an <see cref="InvalidDataException"/>.
/// </summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    /// <summary>Bytes of the longest number: 32 bits, seven a byte.</summary>
    private const int LongestNumber = 5;

    private const string EndsEarly = "The model ends too early.";

    private readonly ReadOnlySpan<byte> _payload = payload;
    private int _at;

    public byte Byte() => Bytes(1)[0];

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > _payload.Length - _at)
            throw new InvalidDataException(EndsEarly);
        _at += count;
        return _payload.Slice(_at - count, count);
    }

    /// <summary>The bytes that were not read yet.</summary>
    public ReadOnlySpan<byte> Rest() => _payload[_at..];

    /// <summary>A number that must be finite.</summary>
    public float Finite() =>
        Single() is var number && float.IsFinite(number)
            ? number
            : throw new InvalidDataException("The model has a number that is none.");

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Bytes(sizeof(float)));

    public int Number()
    {
        int bytes = Leb128.Read(Rest(), LongestNumber, out ulong number);
        if (bytes == 0)
            throw new InvalidDataException(
                Rest().Length < LongestNumber ? EndsEarly : "The model has a number that is too long.");
        _at += bytes;
        return (int)number;
    }

    /// <summary>How many things follow, of so many bytes each or more.</summary>
    public int Count(int bytes) =>
        Number() is >= 0 and var count && count <= (_payload.Length - _at) / bytes
            ? count
            : throw new InvalidDataException("The model counts more things than it has bytes for.");
}
