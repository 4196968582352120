using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Duplicates;

/// <summary>Writes numbers and texts, small ones into few bytes.</summary>
internal static class ByteWriter
{
    public static void Number(IBufferWriter<byte> output, ulong number) =>
        output.Advance(Leb128.Write(output.GetSpan(Leb128.MostBytes), number));

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
