using System.Runtime.Intrinsics;

namespace QualityCheck.Models;

/// <summary>
/// A sum of small symmetric decision trees (Prokhorenkova et al. 2018): each level of a tree asks one question of one feature, the answers make
/// the index of a leaf. Immutable and safe from many threads.
/// </summary>
internal sealed class TreeEnsemble
{
    /// <summary>A question: is the feature above the threshold?</summary>
    public readonly record struct Split(byte Feature, float Threshold);

    /// <summary>A tree: its questions, and a value a leaf; the first question gives the lowest bit of a leaf's index.</summary>
    public sealed record Tree(Split[] Splits, float[] Leaves);

    /// <summary>How many rows of features are judged at a time.</summary>
    public const int Lanes = 8;

    private const int DeepestTree = 10;

    private readonly Tree[] _trees;
    private readonly float _start;

    public TreeEnsemble(float start, IEnumerable<Tree> trees) => (_start, _trees) = (start, [.. trees]);

    /// <summary>The probabilities that the features of several examples speak for, 0–1.</summary>
    /// <param name="columns">For each feature its value in each example, one feature behind the other.</param>
    /// <param name="probabilities">One an example; a multiple of <see cref="Lanes"/> of them.</param>
    public void Probabilities(ReadOnlySpan<float> columns, Span<float> probabilities)
    {
        int examples = probabilities.Length;
        probabilities.Fill(_start);
        foreach (Tree tree in _trees)
        {
            Split[] splits = tree.Splits;
            float[] leaves = tree.Leaves;
            for (int at = 0; at < examples; at += Lanes)
            {
                Vector256<int> leaf = Vector256<int>.Zero;
                for (int i = 0; i < splits.Length; i++)
                {
                    Vector256<float> values = Vector256.Create(columns.Slice(splits[i].Feature * examples + at, Lanes));
                    leaf |= Vector256.GreaterThan(values, Vector256.Create(splits[i].Threshold)).AsInt32() & Vector256.Create(1 << i);
                }
                for (int lane = 0; lane < Lanes; lane++)
                    probabilities[at + lane] += leaves[leaf[lane]];
            }
        }
        foreach (ref float probability in probabilities)
            probability = 1 / (1 + MathF.Exp(-probability));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="payload">The payload of a model.</param>
    /// <param name="features">The number of features that the caller fills in.</param>
    /// <exception cref="InvalidDataException">The payload is no such model, or asks for other features.</exception>
    public static TreeEnsemble Read(byte[] payload, int features)
    {
        try
        {
            var reader = new PayloadReader(payload);
            int count = reader.Number();
            if (count < 0 || count > payload.Length)
                throw new InvalidDataException("The model has more trees than bytes.");
            var trees = new Tree[count];
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
        catch (IndexOutOfRangeException)
        {
            throw new InvalidDataException("The model ends too early.");
        }
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
