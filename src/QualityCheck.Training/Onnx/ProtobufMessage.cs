using System.Collections.Immutable;

namespace QualityCheck.Training;

/// <summary>
/// A message in Protocol Buffers' binary form, field by field in the order written, whatever they mean; so what is not
/// looked at stays as it is. Immutable.
/// </summary>
internal sealed record ProtobufMessage(ImmutableArray<ProtobufField> Fields)
{
    /// <summary>The lowest bits of a field's key tell how it is written.</summary>
    private const int WireBits = 3;

    /// <summary>Bits of a varint that each byte has room for.</summary>
    private const int VarintBits = 7;

    public static ProtobufMessage Of(params ProtobufField[] fields) => new([.. fields]);

    /// <exception cref="InvalidDataException">The bytes are no message.</exception>
    public static ProtobufMessage Parse(ReadOnlyMemory<byte> bytes)
    {
        var fields = ImmutableArray.CreateBuilder<ProtobufField>();
        for (int at = 0; at < bytes.Length;)
        {
            ulong key = Varint(bytes.Span, ref at);
            (int number, var wire) = ((int)(key >> WireBits), (ProtobufWire)(key & ((1 << WireBits) - 1)));
            if (wire == ProtobufWire.Varint)
            {
                fields.Add(new ProtobufField(number, wire, Varint(bytes.Span, ref at), default));
                continue;
            }
            ulong length = wire switch
            {
                ProtobufWire.Eight => sizeof(ulong),
                ProtobufWire.Four => sizeof(uint),
                ProtobufWire.Bytes => Varint(bytes.Span, ref at),
                _ => throw new InvalidDataException("A field is written in a way that is not known."),
            };
            if (length > (ulong)(bytes.Length - at))
                throw new InvalidDataException("The message ends too early.");
            fields.Add(new ProtobufField(number, wire, 0, bytes.Slice(at, (int)length)));
            at += (int)length;
        }
        return new ProtobufMessage(fields.DrainToImmutable());
    }

    public byte[] ToArray()
    {
        using var bytes = new MemoryStream();
        foreach (ProtobufField field in Fields)
        {
            Write(bytes, (ulong)field.Number << WireBits | (uint)field.Wire);
            if (field.Wire == ProtobufWire.Varint)
                Write(bytes, field.Value);
            else if (field.Wire == ProtobufWire.Bytes)
                Write(bytes, (ulong)field.Bytes.Length);
            bytes.Write(field.Bytes.Span);
        }
        return bytes.ToArray();
    }

    /// <summary>The fields of a number, in their order.</summary>
    public IEnumerable<ProtobufField> All(int number) => Fields.Where(field => field.Number == number);

    /// <summary>The text of a field; empty where there is none.</summary>
    public string Text(int number) =>
        All(number).Select(field => field.Text).FirstOrDefault("");

    /// <summary>The same message with other fields instead of those of their numbers, behind the others.</summary>
    public ProtobufMessage With(ReadOnlySpan<int> numbers, IEnumerable<ProtobufField> fields)
    {
        HashSet<int> replaced = [.. numbers];
        return new([.. Fields.Where(field => !replaced.Contains(field.Number)), .. fields]);
    }

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (int shift = 0; shift < 64 && at < bytes.Length; shift += VarintBits)
        {
            byte b = bytes[at++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }
        throw new InvalidDataException("A number does not end.");
    }

    private static void Write(MemoryStream bytes, ulong value)
    {
        for (; value >= 0x80; value >>= VarintBits)
            bytes.WriteByte((byte)(value | 0x80));
        bytes.WriteByte((byte)value);
    }
}
