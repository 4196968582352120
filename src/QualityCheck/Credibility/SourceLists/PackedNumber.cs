using System.Buffers;

namespace QualityCheck.Credibility;

/// <summary>A number from 0 on in one to five bytes: seven bits a byte, the low ones first, the eighth set where more
/// follow.</summary>
internal static class PackedNumber
{
    private const int Bits = 7, More = 1 << Bits;

    /// <summary>The number at a place, which moves behind it.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int number = 0;
        for (int shift = 0; ; shift += Bits)
        {
            byte next = bytes[at++];
            number |= (next & (More - 1)) << shift;
            if (next < More)
                return number;
        }
    }

    public static void Write(IBufferWriter<byte> bytes, int number)
    {
        for (; number >= More; number >>= Bits)
            bytes.Write([(byte)(number | More)]);
        bytes.Write([(byte)number]);
    }
}
