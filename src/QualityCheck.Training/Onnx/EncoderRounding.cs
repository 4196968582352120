using System.Collections.Immutable;

namespace QualityCheck.Training;

/// <summary>
/// Rounds the weights of a transformer to whole numbers: those of its matrix products with a scale a column, where the
/// inputs are rounded when they come (dynamic quantisation), those of its word embeddings with a scale a row.
/// </summary>
internal static class EncoderRounding
{
    /// <summary>
    /// The greatest weight. With seven bits no two products of a weight and an input overflow sixteen, into which
    /// processors without instructions of their own add them; so all processors come to the same sums.
    /// </summary>
    private const int Most = 63;

    /// <summary>The word embeddings take no part in products and have all eight bits.</summary>
    private const int MostOfEmbedding = 127;

    private const string Embeddings = "embeddings.word_embeddings.weight";

    public static OnnxGraph Round(OnnxGraph graph)
    {
        var nodes = ImmutableArray.CreateBuilder<OnnxNode>();
        ImmutableDictionary<string, OnnxTensor>.Builder constants = graph.Constants.ToBuilder();
        var rounded = new HashSet<string>();
        foreach (OnnxNode node in graph.Nodes)
        {
            if (node.Operation == "MatMul" && graph.Constants.TryGetValue(node.Inputs[1], out OnnxTensor? weights))
                nodes.AddRange(Product(node, weights, rounded.Add(node.Inputs[0]), constants));
            else if (node.Operation == "Gather" && node.Inputs[0] == Embeddings)
                nodes.AddRange(Lookup(node, graph.Constants[Embeddings], constants));
            else
                nodes.Add(node);
        }
        return graph with { Nodes = nodes.DrainToImmutable(), Constants = constants.ToImmutable() };
    }

    private static IEnumerable<OnnxNode> Product(OnnxNode node, OnnxTensor weights, bool isFirst,
        ImmutableDictionary<string, OnnxTensor>.Builder constants)
    {
        (string input, string output) = (node.Inputs[0], node.Outputs[0]);
        (string whole, string scale, string zero) = ($"{input}_whole", $"{input}_scale", $"{input}_zero");
        (string wholeWeights, string scales) = Add(constants, Rounded(weights, Most, byRow: false));
        long columns = weights.Shape[1];
        string zeros = $"{weights.Name}_zero";
        constants[zeros] = OnnxTensor.Of(zeros, [columns], new sbyte[columns]);
        if (isFirst)
            yield return OnnxNode.Of("DynamicQuantizeLinear", [input], [whole, scale, zero]);
        yield return OnnxNode.Of("MatMulInteger", [whole, wholeWeights, zero, zeros], [$"{output}_whole"]);
        yield return OnnxNode.Of("Cast", [$"{output}_whole"], [$"{output}_cast"], ("to", OnnxTensor.Float));
        yield return OnnxNode.Of("Mul", [scale, scales], [$"{output}_scale"]);
        yield return OnnxNode.Of("Mul", [$"{output}_cast", $"{output}_scale"], [output]);
    }

    private static IEnumerable<OnnxNode> Lookup(OnnxNode node, OnnxTensor weights,
        ImmutableDictionary<string, OnnxTensor>.Builder constants)
    {
        (string ids, string output) = (node.Inputs[1], node.Outputs[0]);
        (string whole, string scales) = Add(constants, Rounded(weights, MostOfEmbedding, byRow: true));
        yield return OnnxNode.Of("Gather", [whole, ids], [$"{output}_row"]);
        yield return OnnxNode.Of("Cast", [$"{output}_row"], [$"{output}_cast"], ("to", OnnxTensor.Float));
        yield return OnnxNode.Of("Gather", [scales, ids], [$"{output}_row_scale"]);
        yield return OnnxNode.Of("Mul", [$"{output}_cast", $"{output}_row_scale"], [output]);
    }

    private static (string Whole, string Scales) Add(ImmutableDictionary<string, OnnxTensor>.Builder constants,
        (OnnxTensor Whole, OnnxTensor Scales) rounded)
    {
        constants[rounded.Whole.Name] = rounded.Whole;
        constants[rounded.Scales.Name] = rounded.Scales;
        return (rounded.Whole.Name, rounded.Scales.Name);
    }

    private static (OnnxTensor Whole, OnnxTensor Scales) Rounded(OnnxTensor weights, int most, bool byRow)
    {
        ReadOnlySpan<float> numbers = weights.Numbers;
        (long rows, long columns) = (weights.Shape[0], weights.Shape[1]);
        var scales = new float[byRow ? rows : columns];
        var whole = new sbyte[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            ref float scale = ref scales[byRow ? i / columns : i % columns];
            scale = MathF.Max(scale, MathF.Abs(numbers[i]) / most);
        }
        for (int i = 0; i < numbers.Length; i++)
        {
            float scale = scales[byRow ? i / columns : i % columns];
            whole[i] = scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(numbers[i] / scale);
        }
        return (OnnxTensor.Of($"{weights.Name}_whole", weights.Shape, whole),
            OnnxTensor.Of($"{weights.Name}_scale", byRow ? [rows, 1] : [columns], scales));
    }
}
