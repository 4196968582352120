using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Models;

/// <summary>
/// A sum of small symmetric decision trees (Prokhorenkova et al. 2018): each level of a tree asks one question of one
/// feature, the answers make the index of a leaf. Immutable and safe from many threads.
/// </summary>
internal sealed class TreeEnsemble
{
    /// <summary>A question: is the feature above the threshold?</summary>
    public readonly record struct Split(byte Feature, float Threshold);

    /// <summary>
    /// A tree: its questions, and a value a leaf; the first question gives the lowest bit of a leaf's index.
    /// </summary>
    public sealed record Tree(Split[] Splits, float[] Leaves);

    /// <summary>How many rows of features are judged at a time.</summary>
    public const int Lanes = 32;

    /// <summary>Vectors of eight lanes that are worked on side by side.</summary>
    private const int Vectors = 4;

    /// <summary>Bounds what a damaged payload can ask for: 2¹⁰ leaves a tree, and a byte a tree at least.</summary>
    private const int DeepestTree = 10, FewestBytes = 1;

    private readonly Tree[] _trees;
    private readonly float _start;

    public TreeEnsemble(float start, IEnumerable<Tree> trees) => (_start, _trees) = (start, [.. trees]);

    /// <summary>The probabilities that the features of any number of rows speak for, 0–1.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="features">The number of features of a row.</param>
    /// <param name="fill">Fills them in.</param>
    public float[] Probabilities(int rows, int features, FeatureColumns.Filler fill) =>
        FeatureColumns.Judged(rows, features, Lanes, fill, Probabilities);

    /// <summary>The probabilities that the features of several examples speak for, 0–1.</summary>
    /// <param name="columns">For each feature its value in each example, one feature behind the other.</param>
    /// <param name="probabilities">One an example; a multiple of <see cref="Lanes"/> of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Probabilities(ReadOnlySpan<float> columns, Span<float> probabilities)
    {
        probabilities.Fill(_start);
        ReadOnlySpan<Vector256<float>> values = MemoryMarshal.Cast<float, Vector256<float>>(columns);
        Span<Vector256<float>> sums = MemoryMarshal.Cast<float, Vector256<float>>(probabilities);
        foreach (Tree tree in _trees)
        {
            for (int at = 0; at < sums.Length; at += Vectors)
                Add(tree, values[at..], sums.Length, sums.Slice(at, Vectors));
        }
        foreach (ref float probability in probabilities)
            probability = 1 / (1 + MathF.Exp(-probability));
    }

    /// <summary>
    /// Adds what a tree says of as many examples as have room in four vectors: to find their leaves side by side keeps
    /// the processor busy.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Tree tree, ReadOnlySpan<Vector256<float>> values, int step, Span<Vector256<float>> sums)
    {
        Split[] splits = tree.Splits;
        (Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d) = (default, default, default, default);
        for (int i = splits.Length - 1; i >= 0; i--)
        {
            ReadOnlySpan<Vector256<float>> feature = values.Slice(splits[i].Feature * step, Vectors);
            Vector256<float> threshold = Vector256.Create(splits[i].Threshold);
            a = Answer(a, feature[0], threshold);
            b = Answer(b, feature[1], threshold);
            c = Answer(c, feature[2], threshold);
            d = Answer(d, feature[3], threshold);
        }
        sums[0] += Leaves(tree.Leaves, a);
        sums[1] += Leaves(tree.Leaves, b);
        sums[2] += Leaves(tree.Leaves, c);
        sums[3] += Leaves(tree.Leaves, d);
    }

    /// <summary>The indexes of the leaves with one more bit at their low end.</summary>
    private static Vector256<int> Answer(Vector256<int> leaf, Vector256<float> feature, Vector256<float> threshold) =>
        leaf + leaf - Vector256.GreaterThan(feature, threshold).AsInt32();

    private static Vector256<float> Leaves(float[] leaves, Vector256<int> index) =>
        Vector256.Create(leaves[index[0]], leaves[index[1]], leaves[index[2]], leaves[index[3]], leaves[index[4]],
            leaves[index[5]], leaves[index[6]], leaves[index[7]]);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="payload">The payload of a model.</param>
    /// <param name="features">The number of features that the caller fills in.</param>
    /// <exception cref="InvalidDataException">The payload is no such model, or asks for other features.</exception>
    public static TreeEnsemble Read(byte[] payload, int features)
    {
        var reader = new PayloadReader(payload);
        var trees = new Tree[reader.Count(FewestBytes)];
        float start = reader.Single();
        for (int t = 0; t < trees.Length; t++)
        {
            var splits = new Split[reader.Byte()];
            if (splits.Length > DeepestTree)
                throw new InvalidDataException("The model has a tree that is too deep.");
            for (int i = 0; i < splits.Length; i++)
            {
                splits[i] = new Split(reader.Byte(), reader.Single());
                if (splits[i].Feature >= features)
                    throw new InvalidDataException("The model asks for a feature that there is none of.");
            }
            var leaves = new float[1 << splits.Length];
            for (int i = 0; i < leaves.Length; i++)
                leaves[i] = reader.Single();
            trees[t] = new Tree(splits, leaves);
        }
        return new TreeEnsemble(start, trees);
    }

    /// <summary>The payload of a model.</summary>
    public byte[] Write()
    {
        var payload = new PayloadWriter();
        payload.Number(_trees.Length);
        payload.Single(_start);
        foreach (Tree tree in _trees)
        {
            payload.Byte(tree.Splits.Length);
            foreach (Split split in tree.Splits)
            {
                payload.Byte(split.Feature);
                payload.Single(split.Threshold);
            }
            foreach (float leaf in tree.Leaves)
                payload.Single(leaf);
        }
        return payload.ToArray();
    }
}
