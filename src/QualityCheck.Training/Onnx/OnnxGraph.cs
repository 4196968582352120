using System.Collections.Immutable;

namespace QualityCheck.Training;

/// <summary>A model's operations in order and its constants: <c>GraphProto</c> of ONNX. Immutable.</summary>
internal sealed record OnnxGraph(ProtobufMessage Message, ImmutableArray<OnnxNode> Nodes,
    ImmutableDictionary<string, OnnxTensor> Constants)
{
    private const int NodeField = 1, ConstantField = 5, OutputField = 12, ValueField = 13;

    // Of ValueInfoProto, TypeProto, TypeProto.Tensor, TensorShapeProto and its dimensions.
    private const int ValueName = 1, ValueType = 2, TypeTensor = 1, TensorNumbers = 1, TensorShape = 2,
        ShapeDimension = 1, DimensionValue = 1, DimensionName = 2;

    public static OnnxGraph Read(ProtobufMessage message) => new(message,
        [.. message.All(NodeField).Select(field => new OnnxNode(ProtobufMessage.Parse(field.Bytes)))],
        message.All(ConstantField).Select(field => OnnxTensor.Read(ProtobufMessage.Parse(field.Bytes)))
            .ToImmutableDictionary(constant => constant.Name, StringComparer.Ordinal));

    /// <summary>The graph with these outputs, and nothing in it that they do not need.</summary>
    /// <param name="outputs">Each one's name; all hold the numbers of a token in one sentence or several.</param>
    /// <param name="width">How many numbers a token has.</param>
    public ProtobufMessage WithOutputs(IReadOnlyList<string> outputs, long width)
    {
        HashSet<string> needed = [.. outputs];
        var nodes = new Stack<OnnxNode>();
        foreach (OnnxNode node in Nodes.Reverse().Where(node => node.Outputs.Any(needed.Contains)))
        {
            nodes.Push(node);
            needed.UnionWith(node.Inputs);
        }
        return Message.With([NodeField, ConstantField, OutputField, ValueField],
        [
            .. nodes.Select(node => ProtobufField.Of(NodeField, node.Message)),
            .. Constants.Values.Where(constant => needed.Contains(constant.Name))
                .OrderBy(constant => constant.Name, StringComparer.Ordinal)
                .Select(constant => ProtobufField.Of(ConstantField, constant.ToMessage())),
            .. outputs.Select(output => ProtobufField.Of(OutputField, StatesOf(output, width))),
        ]);
    }

    private static ProtobufMessage StatesOf(string name, long width) =>
        ProtobufMessage.Of(ProtobufField.Of(ValueName, name), Nested(ValueType, TypeTensor, ProtobufMessage.Of(
            ProtobufField.Of(TensorNumbers, OnnxTensor.Float),
            ProtobufField.Of(TensorShape, ProtobufMessage.Of(
                Nested(ShapeDimension, ProtobufField.Of(DimensionName, "batch")),
                Nested(ShapeDimension, ProtobufField.Of(DimensionName, "sequence")),
                Nested(ShapeDimension, ProtobufField.Of(DimensionValue, width)))))));

    private static ProtobufField Nested(int number, ProtobufField field) =>
        ProtobufField.Of(number, ProtobufMessage.Of(field));

    private static ProtobufField Nested(int number, int inner, ProtobufMessage message) =>
        Nested(number, ProtobufField.Of(inner, message));
}
