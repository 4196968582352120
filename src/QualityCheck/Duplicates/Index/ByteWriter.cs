using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace QualityCheck.Duplicates;

/// <summary>Writes numbers into bytes, small ones into few.</summary>
internal static class ByteWriter
{
    /// <summary>The longest number.</summary>
    public const int MostBytes = 10;

    /// <summary>Seven bits a byte, the lowest first; how many bytes were written.</summary>
    public static int Number(Span<byte> bytes, ulong number)
    {
        int at = 0;
        for (; number > 0x7F; number >>= 7)
            bytes[at++] = (byte)(number | 0x80);
        bytes[at++] = (byte)number;
        return at;
    }

    public static void Number(IBufferWriter<byte> output, ulong number) =>
        output.Advance(Number(output.GetSpan(MostBytes), number));

    public static void Fixed(IBufferWriter<byte> output, ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(output.GetSpan(sizeof(ulong)), number);
        output.Advance(sizeof(ulong));
    }

    public static void Text(IBufferWriter<byte> output, string text)
    {
        Number(output, (ulong)Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, output);
    }
}
