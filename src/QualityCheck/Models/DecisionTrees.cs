using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QualityCheck.Models;

/// <summary>
/// A sum of decision trees of up to 32 leaves, found by QuickScorer (Lucchese et al. 2015): the questions of all trees
/// lie together by feature, in the order of their thresholds; each that is answered with yes rules out the leaves on
/// its left, and what a tree says is the first of its leaves that is left. Several examples are judged at a time
/// (Lucchese et al. 2016). Immutable and safe from many threads.
/// </summary>
internal sealed class DecisionTrees
{
    /// <summary>A question of a tree, or one of its leaves.</summary>
    public abstract record Node;

    /// <summary>Is the feature above the threshold? Yes leads to the right.</summary>
    public sealed record Split(byte Feature, float Threshold, Node Left, Node Right) : Node;

    /// <summary>What a tree adds to the log odds.</summary>
    public sealed record Leaf(float Value) : Node;

    /// <summary>A question as it is asked, and the leaves of its tree that a yes rules out.</summary>
    private readonly record struct Test(byte Feature, float Threshold, int Tree, uint RuledOut);

    /// <summary>How many rows of features are judged at a time.</summary>
    public const int Lanes = 8;

    /// <summary>The leaves of a tree are the bits of a number.</summary>
    public const int MostLeaves = 32;

    /// <summary>What is left of them lies on the stack while examples are judged: a judgement, 32 kilobytes.</summary>
    public const int MostTrees = 1024;

    /// <summary>What stands in a payload instead of a feature where there is no question but a leaf.</summary>
    private const byte LeafMark = byte.MaxValue;

    /// <summary>A tree is a leaf at least, which is a mark and a number.</summary>
    private const int FewestBytes = sizeof(byte) + sizeof(float);

    private readonly float _start;
    private readonly Node[] _trees;
    private readonly float[] _leaves;

    // The questions by feature and threshold, and for each feature where its questions begin.
    private readonly Test[] _tests;
    private readonly int[] _starts;

    /// <param name="start">The log odds before any tree is asked.</param>
    /// <param name="trees">The trees.</param>
    public DecisionTrees(float start, IEnumerable<Node> trees)
    {
        (_start, _trees) = (start, [.. trees]);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_trees.Length, MostTrees, nameof(trees));
        _leaves = new float[_trees.Length * MostLeaves];
        var tests = new List<Test>();
        for (int t = 0; t < _trees.Length; t++)
            LayOut(_trees[t], t, leaf: 0, tests);
        _tests = [.. tests.OrderBy(test => test.Feature).ThenBy(test => test.Threshold)];
        _starts = new int[_tests.Length == 0 ? 1 : _tests[^1].Feature + 2];
        for (int feature = 1; feature < _starts.Length; feature++)
            _starts[feature] = _tests.Count(test => test.Feature < feature);
    }

    /// <summary>The probabilities that the features of any number of rows speak for, 0–1.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="features">The number of features of a row.</param>
    /// <param name="fill">Fills them in.</param>
    public float[] Probabilities(int rows, int features, FeatureColumns.Filler fill) =>
        FeatureColumns.Judged(rows, features, Lanes, fill, Probabilities);

    /// <summary>The probabilities that the features of several examples speak for, 0–1.</summary>
    /// <param name="columns">For each feature its value in each of <see cref="Lanes"/> examples, one feature behind the
    /// other.</param>
    /// <param name="probabilities">One an example.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Probabilities(ReadOnlySpan<float> columns, Span<float> probabilities)
    {
        Span<Vector256<uint>> left = stackalloc Vector256<uint>[_trees.Length];
        left.Fill(Vector256<uint>.AllBitsSet);
        ReadOnlySpan<Vector256<float>> values = MemoryMarshal.Cast<float, Vector256<float>>(columns);
        for (int feature = 0; feature + 1 < _starts.Length; feature++)
            RuleOut(_tests.AsSpan(_starts[feature].._starts[feature + 1]), values[feature], left);
        probabilities.Fill(_start);
        ReadOnlySpan<uint> leaves = MemoryMarshal.Cast<Vector256<uint>, uint>(left);
        for (int tree = 0; tree < _trees.Length; tree++)
        {
            ReadOnlySpan<float> ofTree = _leaves.AsSpan(tree * MostLeaves, MostLeaves);
            for (int lane = 0; lane < Lanes; lane++)
                probabilities[lane] += ofTree[BitOperations.TrailingZeroCount(leaves[tree * Lanes + lane])];
        }
        foreach (ref float probability in probabilities)
            probability = 1 / (1 + MathF.Exp(-probability));
    }

    /// <summary>Asks the questions of one feature until none of the examples is above a threshold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RuleOut(ReadOnlySpan<Test> tests, Vector256<float> values, Span<Vector256<uint>> left)
    {
        foreach (ref readonly Test test in tests)
        {
            Vector256<uint> above = Vector256.GreaterThan(values, Vector256.Create(test.Threshold)).AsUInt32();
            if (above == Vector256<uint>.Zero)
                break;
            ref Vector256<uint> tree = ref left[test.Tree];
            tree = Vector256.AndNot(tree, above & Vector256.Create(test.RuledOut));
        }
    }

    /// <summary>The logarithm of the odds that the features of one example speak for, question by question.</summary>
    /// <param name="features">The features of the example.</param>
    public float LogOdds(ReadOnlySpan<float> features)
    {
        float sum = _start;
        foreach (Node tree in _trees)
        {
            Node node = tree;
            while (node is Split split)
                node = features[split.Feature] > split.Threshold ? split.Right : split.Left;
            sum += ((Leaf)node).Value;
        }
        return sum;
    }

    /// <summary>The same trees, whose log odds are multiplied and then moved.</summary>
    public DecisionTrees Scaled(double factor, double shift)
    {
        return new DecisionTrees((float)(factor * _start + shift), _trees.Select(Scale));

        Node Scale(Node node) => node switch
        {
            Split split => split with { Left = Scale(split.Left), Right = Scale(split.Right) },
            Leaf leaf => new Leaf((float)(factor * leaf.Value)),
            _ => node,
        };
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="payload">The payload of a model.</param>
    /// <param name="features">The number of features that the caller fills in.</param>
    /// <exception cref="InvalidDataException">The payload is no such model, or asks for other features.</exception>
    public static DecisionTrees Read(ReadOnlySpan<byte> payload, int features)
    {
        var reader = new PayloadReader(payload);
        var trees = new Node[reader.Count(FewestBytes)];
        if (trees.Length > MostTrees)
            throw new InvalidDataException("The model has too many trees.");
        float start = reader.Finite();
        for (int t = 0; t < trees.Length; t++)
        {
            int leaves = 0;
            trees[t] = ReadNode(ref reader, features, depth: 0, ref leaves);
        }
        return reader.Rest().IsEmpty
            ? new DecisionTrees(start, trees)
            : throw new InvalidDataException("The model goes on behind its end.");
    }

    /// <summary>The payload of a model: each tree from its top, what is left before what is right.</summary>
    public byte[] Write()
    {
        var payload = new PayloadWriter();
        payload.Number(_trees.Length);
        payload.Single(_start);
        foreach (Node tree in _trees)
            WriteNode(payload, tree);
        return payload.ToArray();
    }

    /// <summary>Puts the leaves of a tree one behind the other, and its questions into a list.</summary>
    /// <returns>The number of the next leaf.</returns>
    private int LayOut(Node node, int tree, int leaf, List<Test> tests)
    {
        if (node is Split split)
        {
            int middle = LayOut(split.Left, tree, leaf, tests), end = LayOut(split.Right, tree, middle, tests);
            uint ruledOut = (uint.MaxValue >> (MostLeaves - (middle - leaf))) << leaf;
            tests.Add(new Test(split.Feature, split.Threshold, tree, ruledOut));
            return end;
        }
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leaf, MostLeaves);
        _leaves[tree * MostLeaves + leaf] = ((Leaf)node).Value;
        return leaf + 1;
    }

    private static Node ReadNode(ref PayloadReader reader, int features, int depth, ref int leaves)
    {
        byte feature = reader.Byte();
        float value = reader.Finite();
        if (feature == LeafMark)
            return ++leaves <= MostLeaves
                ? new Leaf(value)
                : throw new InvalidDataException("The model has a tree with too many leaves.");
        if (feature >= features)
            throw new InvalidDataException("The model asks for a feature that there is none of.");
        if (depth == MostLeaves)
            throw new InvalidDataException("The model has a tree that is too deep.");
        Node left = ReadNode(ref reader, features, depth + 1, ref leaves);
        return new Split(feature, value, left, ReadNode(ref reader, features, depth + 1, ref leaves));
    }

    private static void WriteNode(PayloadWriter payload, Node node)
    {
        if (node is Split split)
        {
            payload.Byte(split.Feature);
            payload.Single(split.Threshold);
            WriteNode(payload, split.Left);
            WriteNode(payload, split.Right);
            return;
        }
        payload.Byte(LeafMark);
        payload.Single(((Leaf)node).Value);
    }
}
