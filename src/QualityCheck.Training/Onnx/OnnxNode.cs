using System.Collections.Immutable;

namespace QualityCheck.Training;

/// <summary>An operation of a model: <c>NodeProto</c> of ONNX.</summary>
internal sealed record OnnxNode(ProtobufMessage Message)
{
    private const int InputField = 1, OutputField = 2, NameField = 3, OperationField = 4, AttributeField = 5;

    // Of AttributeProto.
    private const int AttributeName = 1, AttributeInteger = 3, AttributeType = 20, TypeInteger = 2;

    public string Operation { get; } = Message.Text(OperationField);

    public ImmutableArray<string> Inputs { get; } = [.. Message.All(InputField).Select(field => field.Text)];

    public ImmutableArray<string> Outputs { get; } = [.. Message.All(OutputField).Select(field => field.Text)];

    /// <summary>A new operation, named by its first output, perhaps with an attribute that is a whole number.</summary>
    public static OnnxNode Of(string operation, ReadOnlySpan<string> inputs, ReadOnlySpan<string> outputs,
        (string Name, long Value)? attribute = null)
    {
        var fields = new List<ProtobufField>();
        foreach (string input in inputs)
            fields.Add(ProtobufField.Of(InputField, input));
        foreach (string output in outputs)
            fields.Add(ProtobufField.Of(OutputField, output));
        fields.Add(ProtobufField.Of(NameField, $"{outputs[0]}:{operation}"));
        fields.Add(ProtobufField.Of(OperationField, operation));
        if (attribute is (string name, long value))
            fields.Add(ProtobufField.Of(AttributeField, ProtobufMessage.Of(ProtobufField.Of(AttributeName, name),
                ProtobufField.Of(AttributeInteger, value), ProtobufField.Of(AttributeType, TypeInteger))));
        return new OnnxNode(new ProtobufMessage([.. fields]));
    }
}
