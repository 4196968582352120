using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

/// <summary>A small model with the operations that are rounded, run by ONNX Runtime before and after.</summary>
public sealed class EncoderRoundingTests
{
    private const string Embeddings = "embeddings.word_embeddings.weight";

    private const int Width = 8;

    private static readonly OnnxGraph Graph = new(
        ProtobufMessage.Of(ProtobufField.Of(2, "small"), ProtobufField.Of(11, Ids())),
        [
            OnnxNode.Of("Gather", [Embeddings, "ids"], ["words"]),
            OnnxNode.Of("MatMul", ["words", "query"], ["queries"]),
            OnnxNode.Of("MatMul", ["words", "key"], ["keys"]),
            OnnxNode.Of("Add", ["queries", "keys"], ["sum"]),
            OnnxNode.Of("Neg", ["sum"], ["unneeded"]),
        ],
        new[] { Weights(Embeddings, 5, 1), Weights("query", Width, 2), Weights("key", Width, 3) }
            .ToDictionary(weights => weights.Name).ToImmutableDictionary());

    [Fact]
    public void Rounding_changes_the_outcome_by_a_few_percent_at_most()
    {
        float[] before = Run(Graph), after = Run(EncoderRounding.Round(Graph));
        double size = Math.Sqrt(before.Average(number => number * number));
        Assert.All(before.Zip(after), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 0.05 * size));
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Products_of_one_input_round_it_once_and_no_weights_remain_as_they_were()
    {
        OnnxGraph rounded = OnnxGraph.Read(EncoderRounding.Round(Graph).WithOutputs(["sum"], Width));
        Assert.Equal(1, rounded.Nodes.Count(node => node.Operation == "DynamicQuantizeLinear"));
        Assert.Equal(2, rounded.Nodes.Count(node => node.Operation == "MatMulInteger"));
        Assert.DoesNotContain(rounded.Nodes, node => node.Operation is "MatMul" or "Neg");
        Assert.DoesNotContain(rounded.Constants.Keys, name => name is Embeddings or "query" or "key");
        Assert.All(rounded.Constants.Values.Where(constant => constant.Type == OnnxTensor.Float),
            scales => Assert.DoesNotContain(0, scales.Numbers.ToArray()));
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes() =>
        Assert.Equal(EncoderRounding.Round(Graph).WithOutputs(["sum"], Width).ToArray(),
            EncoderRounding.Round(Graph).WithOutputs(["sum"], Width).ToArray());

    private static float[] Run(OnnxGraph graph)
    {
        byte[] model = ProtobufMessage.Of(ProtobufField.Of(1, 7),
            ProtobufField.Of(8, ProtobufMessage.Of(ProtobufField.Of(2, 13))),
            ProtobufField.Of(7, graph.WithOutputs(["sum"], Width))).ToArray();
        using var session = new InferenceSession(model);
        using OrtValue ids = OrtValue.CreateTensorValueFromMemory([4L, 0, 3], [1, 3]);
        using var run = new RunOptions();
        using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(run, ["ids"], [ids], ["sum"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static OnnxTensor Weights(string name, int rows, int seed) => OnnxTensor.Of(name, [rows, Width],
        [.. Enumerable.Range(0, rows * Width).Select(i => MathF.Sin(seed * 7.3f + i * 1.7f) * (1 + i % 3))]);

    /// <summary>The input: whole numbers of 64 bits, one a token.</summary>
    private static ProtobufMessage Ids() => ProtobufMessage.Of(ProtobufField.Of(1, "ids"), ProtobufField.Of(2,
        ProtobufMessage.Of(ProtobufField.Of(1, ProtobufMessage.Of(ProtobufField.Of(1, 7), ProtobufField.Of(2,
            ProtobufMessage.Of(ProtobufField.Of(1, ProtobufMessage.Of(ProtobufField.Of(2, "batch"))),
                ProtobufField.Of(1, ProtobufMessage.Of(ProtobufField.Of(2, "sequence"))))))))));
}
