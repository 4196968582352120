using System.Buffers.Binary;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Duplicates;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _left = bytes;

    /// <exception cref="InvalidDataException">It is no number.</exception>
    public ulong Number()
    {
        int bytes = Leb128.Read(_left, Leb128.MostBytes, out ulong number);
        _left = bytes > 0 ? _left[bytes..] : throw Damaged();
        return number;
    }

    /// <exception cref="InvalidDataException">It is no number of an <see cref="int"/>'s range.</exception>
    public int Count() => Number() is <= int.MaxValue and var number ? (int)number : throw Damaged();

    /// <exception cref="InvalidDataException">There are not so many bytes.</exception>
    public ulong Fixed() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <exception cref="InvalidDataException">There are not so many bytes.</exception>
    public string Text() => Encoding.UTF8.GetString(Take(Count()));

    /// <exception cref="InvalidDataException">There are not so many numbers.</exception>
    public void SkipNumbers(int count)
    {
        int at = 0;
        for (; count > 0 && at < _left.Length; at++)
            count -= _left[at] <= 0x7F ? 1 : 0;
        _left = count == 0 ? _left[at..] : throw Damaged();
    }

    public static InvalidDataException Damaged() => new("The index is damaged.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _left.Length)
            throw Damaged();
        ReadOnlySpan<byte> taken = _left[..count];
        _left = _left[count..];
        return taken;
    }
}
