using System.Text;

namespace QualityCheck.Training;

/// <summary>A field of a message in Protocol Buffers' binary form.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Wire">How it is written.</param>
/// <param name="Value">Its value where it is a varint, else 0.</param>
/// <param name="Bytes">Its bytes where it is none.</param>
internal readonly record struct ProtobufField(int Number, ProtobufWire Wire, ulong Value, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its bytes as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    public static ProtobufField Of(int number, long value) =>
        new(number, ProtobufWire.Varint, (ulong)value, default);

    public static ProtobufField Of(int number, ReadOnlyMemory<byte> bytes) =>
        new(number, ProtobufWire.Bytes, 0, bytes);

    public static ProtobufField Of(int number, string text) => Of(number, Encoding.UTF8.GetBytes(text));

    public static ProtobufField Of(int number, ProtobufMessage message) => Of(number, message.ToArray());
}
