using System.Globalization;
using QualityCheck.Neural;

namespace QualityCheck.Training;

/// <summary>
/// Makes the encoder's file of the published one: weights rounded, the states of the tokens after one of its layers as
/// output and nothing behind it, and vocabulary, licence and notice beside them. The same input gives the same bytes.
/// </summary>
internal static class EncoderFile
{
    private const string Name = "all-MiniLM-L6-v2-layer3-int8";

    /// <summary>
    /// The layer whose states the heads learn from: in folds those of the third told most of uncertain sentences, and
    /// of claims as much as those of the fourth and the last, the sixth.
    /// </summary>
    private const int Layer = 3;

    // Of ModelProto and StringStringEntryProto.
    private const int GraphField = 7, MetadataField = 14, KeyField = 1, ValueField = 2;

    /// <param name="model">The published model.</param>
    /// <param name="vocabulary">Its pieces, one a line.</param>
    /// <param name="licence">The text of the weights' licence.</param>
    /// <param name="notice">Whose the weights are and what is changed.</param>
    /// <exception cref="InvalidDataException">It is no such model.</exception>
    public static byte[] Make(ReadOnlyMemory<byte> model, string vocabulary, string licence, string notice)
    {
        ProtobufMessage message = ProtobufMessage.Parse(model);
        OnnxGraph graph = OnnxGraph.Read(ProtobufMessage.Parse(message.All(GraphField).Single().Bytes));
        long width = graph.Constants.TryGetValue(LastConstant(Layer), out OnnxTensor? last)
            ? last.Shape[0]
            : throw new InvalidDataException("The model has other names than the published all-MiniLM-L6-v2.");
        OnnxGraph rounded = EncoderRounding.Round(graph);
        string states = graph.Nodes.Single(node => node.Inputs.Contains(LastConstant(Layer))).Outputs[0];
        rounded = rounded with
        {
            Nodes = [.. rounded.Nodes, OnnxNode.Of("Identity", [states], [EncoderModel.Output])],
        };
        return message.With([GraphField, MetadataField],
        [
            ProtobufField.Of(GraphField, rounded.WithOutputs([EncoderModel.Output], width)),
            Said(EncoderModel.NameKey, Name),
            Said(EncoderModel.VocabularyKey, vocabulary.ReplaceLineEndings("\n").TrimEnd('\n')),
            Said(EncoderModel.LicenceKey, licence.ReplaceLineEndings("\n")),
            Said(EncoderModel.NoticeKey, notice.ReplaceLineEndings("\n")),
        ]).ToArray();
    }

    /// <summary>With the addition of this constant each layer ends.</summary>
    private static string LastConstant(int layer) =>
        string.Create(CultureInfo.InvariantCulture, $"encoder.layer.{layer - 1}.output.LayerNorm.bias");

    private static ProtobufField Said(string key, string value) => ProtobufField.Of(MetadataField,
        ProtobufMessage.Of(ProtobufField.Of(KeyField, key), ProtobufField.Of(ValueField, value)));
}
