using System.Runtime.Intrinsics;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Gradient boosting (Friedman 2001) with symmetric trees (Prokhorenkova et al. 2018), the logistic loss and
/// histograms: every level of a tree asks the one question that helps most over all its leaves. Each feature's sums are
/// added up in the examples' order, so that the same examples give the same trees on any number of processors.
/// </summary>
/// <param name="trees">Number of trees.</param>
/// <param name="depth">Questions a tree.</param>
/// <param name="rate">How much of what a tree says counts.</param>
/// <param name="oneIn">Of how many examples one, drawn anew for every tree, decides its questions (Friedman
/// 2002).</param>
/// <param name="signs">For each feature 1 where more of it may only speak for, -1 where only against what is foretold,
/// 0 where either; null where all may.</param>
internal sealed class GradientBoosting(int trees, int depth, double rate = 0.15, int oneIn = 1, int[]? signs = null)
{
    private const int Bins = 64;
    private const double Penalty = 3;
    private const int ColumnsOfTen = 6;
    private const float LeastCurvature = 1e-4f;

    private readonly record struct Choice(double Gain, int Bin);

    /// <summary>A feature's sums of pull and curvature by leaf and bin.</summary>
    private readonly struct Sums(int leaves, int count, byte[] bins)
    {
        public readonly int Leaves = leaves, Count = count;
        public readonly byte[] Bins = bins;
        public readonly Vector128<double>[] All = new Vector128<double>[leaves * count];
    }

    /// <summary>Learns from columns of features, one a feature.</summary>
    /// <param name="columns">For each feature its value of every example.</param>
    /// <param name="targets">For each example what is to be foretold, 0–1.</param>
    /// <param name="weights">How much each example counts.</param>
    public TreeEnsemble Train(float[][] columns, float[] targets, float[] weights)
    {
        float[][] cuts = new float[columns.Length][];
        byte[][] bins = new byte[columns.Length][];
        Parallel.For(0, columns.Length, f => (cuts[f], bins[f]) = Binned(columns[f]));

        double share = targets.Zip(weights, (target, weight) => (double)target * weight).Sum()
            / weights.Sum(weight => (double)weight);
        float start = (float)Math.Log(share / (1 - share));
        float[] scores = new float[targets.Length], pulls = new float[targets.Length],
            curvatures = new float[targets.Length];
        Array.Fill(scores, start);
        int[] telling = [.. Enumerable.Range(0, columns.Length).Where(f => cuts[f].Length > 0)];
        var shuffle = new Shuffle(seed: 1);
        var grown = new List<TreeEnsemble.Tree>();
        for (int t = 0; t < trees; t++)
        {
            for (int i = 0; i < scores.Length; i++)
            {
                float probability = 1 / (1 + MathF.Exp(-scores[i]));
                pulls[i] = weights[i] * (targets[i] - probability);
                curvatures[i] = weights[i] * MathF.Max(probability * (1 - probability), LeastCurvature);
            }
            int[] drawn = [.. telling.Where(_ => shuffle.Next(10) < ColumnsOfTen)];
            int[] asked = [.. Enumerable.Range(0, scores.Length).Where(_ => oneIn == 1 || shuffle.Next(oneIn) == 0)];
            grown.Add(Grow(drawn.Length > 0 ? drawn : telling, asked, cuts, bins, pulls, curvatures, scores));
        }
        return new TreeEnsemble(start, grown);
    }

    private TreeEnsemble.Tree Grow(int[] features, int[] asked, float[][] cuts, byte[][] bins, float[] pulls,
        float[] curvatures, float[] scores)
    {
        var leaves = new int[scores.Length];
        var splits = new TreeEnsemble.Split[depth];
        var choices = new Choice[features.Length];
        // Of the asked, pull and curvature side by side, so that one addition takes both.
        Vector128<double>[] forces = [.. asked.Select(i => Vector128.Create(pulls[i], (double)curvatures[i]))];
        var leafOf = new int[asked.Length];
        for (int level = 0; level < depth; level++)
        {
            int bit = 1 << level;
            for (int j = 0; j < asked.Length; j++)
                leafOf[j] = leaves[asked[j]];
            Parallel.For(0, (features.Length + 1) / 2, pair =>
            {
                (int one, int other) = (2 * pair, Math.Min(2 * pair + 1, features.Length - 1));
                Sums first = new(bit, cuts[features[one]].Length + 1, bins[features[one]]),
                    second = new(bit, cuts[features[other]].Length + 1, bins[features[other]]);
                Add(asked, leafOf, forces, first, second);
                (choices[one], choices[other]) = (Best(first), Best(second));
            });
            int chosen = 0;
            for (int k = 1; k < choices.Length; k++)
                chosen = choices[k].Gain > choices[chosen].Gain ? k : chosen;
            int feature = features[chosen], bin = choices[chosen].Bin;
            splits[level] = new TreeEnsemble.Split((byte)feature, cuts[feature][bin]);
            for (int i = 0; i < leaves.Length; i++)
                leaves[i] |= bins[feature][i] > bin ? bit : 0;
        }
        double[] pull = new double[1 << depth], curvature = new double[1 << depth];
        for (int i = 0; i < leaves.Length; i++)
        {
            pull[leaves[i]] += pulls[i];
            curvature[leaves[i]] += curvatures[i];
        }
        float[] values = [.. pull.Zip(curvature, (p, c) => (float)(rate * p / (c + Penalty)))];
        if (signs is not null)
            MonotoneLeaves.Order(values, [.. curvature.Select(c => c + Penalty)],
                [.. splits.Select(split => signs[split.Feature])]);
        for (int i = 0; i < leaves.Length; i++)
            scores[i] += values[leaves[i]];
        return new TreeEnsemble.Tree(splits, values);
    }

    /// <summary>
    /// Adds up the asked for two features at a time: where one has to wait for its last sum, the other goes on.
    /// </summary>
    private static void Add(int[] asked, int[] leafOf, Vector128<double>[] forces, Sums first, Sums second)
    {
        for (int j = 0; j < asked.Length; j++)
        {
            (int i, int leaf, Vector128<double> force) = (asked[j], leafOf[j], forces[j]);
            first.All[leaf * first.Count + first.Bins[i]] += force;
            second.All[leaf * second.Count + second.Bins[i]] += force;
        }
    }

    /// <summary>The border between two bins that parts all leaves best.</summary>
    private static Choice Best(Sums sums)
    {
        int count = sums.Count;
        var gains = new double[count - 1];
        for (int leaf = 0; leaf < sums.Leaves; leaf++)
        {
            ReadOnlySpan<Vector128<double>> row = sums.All.AsSpan(leaf * count, count);
            Vector128<double> whole = Vector128<double>.Zero, left = Vector128<double>.Zero;
            foreach (Vector128<double> sum in row)
                whole += sum;
            for (int bin = 0; bin < gains.Length; bin++)
            {
                left += row[bin];
                gains[bin] += Gain(left) + Gain(whole - left) - Gain(whole);
            }
        }
        int best = 0;
        for (int bin = 1; bin < gains.Length; bin++)
            best = gains[bin] > gains[best] ? bin : best;
        return new Choice(gains[best], best);
    }

    private static double Gain(Vector128<double> force) => force[0] * force[0] / (force[1] + Penalty);

    private static (float[] Cuts, byte[] Bins) Binned(float[] column)
    {
        float[] sorted = [.. column.Order()];
        var cuts = new List<float>();
        for (int b = 1; b < Bins; b++)
        {
            float value = sorted[(int)((long)b * (sorted.Length - 1) / Bins)];
            if (value < sorted[^1] && (cuts.Count == 0 || value > cuts[^1]))
                cuts.Add(value);
        }
        float[] borders = [.. cuts];
        return (borders, [.. column.Select(value => BinOf(borders, value))]);
    }

    private static byte BinOf(float[] cuts, float value)
    {
        int at = Array.BinarySearch(cuts, value);
        return (byte)(at >= 0 ? at : ~at);
    }
}
