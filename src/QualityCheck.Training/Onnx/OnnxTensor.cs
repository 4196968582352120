using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QualityCheck.Training;

/// <summary>A constant of a model: <c>TensorProto</c> of ONNX, its numbers little-endian.</summary>
internal sealed record OnnxTensor(string Name, ImmutableArray<long> Shape, int Type, ReadOnlyMemory<byte> Raw)
{
    /// <summary>The types of numbers, by ONNX's <c>TensorProto.DataType</c>.</summary>
    public const int Float = 1, Int8 = 3;

    private const int ShapeField = 1, TypeField = 2, NameField = 8, RawField = 9;

    public ReadOnlySpan<float> Numbers => MemoryMarshal.Cast<byte, float>(Raw.Span);

    public static OnnxTensor Read(ProtobufMessage message) =>
        new(message.Text(NameField), [.. message.All(ShapeField).Select(field => (long)field.Value)],
            (int)message.All(TypeField).Single().Value, message.All(RawField).Select(field => field.Bytes).Single());

    public static OnnxTensor Of(string name, ImmutableArray<long> shape, ReadOnlySpan<float> numbers) =>
        new(name, shape, Float, MemoryMarshal.AsBytes(numbers).ToArray());

    public static OnnxTensor Of(string name, ImmutableArray<long> shape, ReadOnlySpan<sbyte> numbers) =>
        new(name, shape, Int8, MemoryMarshal.AsBytes(numbers).ToArray());

    public ProtobufMessage ToMessage() => ProtobufMessage.Of(
    [
        .. Shape.Select(length => ProtobufField.Of(ShapeField, length)), ProtobufField.Of(TypeField, Type),
        ProtobufField.Of(NameField, Name), ProtobufField.Of(RawField, Raw),
    ]);
}
