using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace QualityCheck.Training;

/// <summary>
/// Boosted trees of two leaves by Microsoft.ML's FastTree (Friedman 2001). One thread and a fixed seed: the same rows
/// give the same trees.
/// </summary>
internal sealed record Stumps(double Bias, IReadOnlyList<Stump> All)
{
    /// <summary>A row as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required float[] Features { get; init; }

        public required bool Positive { get; init; }

        public required float Weight { get; init; }
    }

    // As many as Microsoft.ML takes by itself; with two leaves each they are few. A judgement.
    private const int Trees = 100;

    // As Microsoft.ML takes by itself.
    private const double Rate = 0.2;

    // Documents on either side of a cut, as Microsoft.ML takes by itself.
    private const int LeastRows = 10;

    public static Stumps Train(IReadOnlyList<(float[] Features, double Target)> rows)
    {
        var model = Fit(Seeded.Context(), rows).Model;
        PlattCalibrator scale = model.Calibrator;
        RegressionTreeEnsemble trees = model.SubModel.TrainedTreeEnsemble;
        var stumps = new List<Stump>();
        double bias = -scale.Offset - scale.Slope * trees.Bias;
        foreach ((RegressionTree tree, double weight) in trees.Trees.Zip(trees.TreeWeights))
        {
            double[] leaves = [.. tree.LeafValues.Select(value => -scale.Slope * weight * value)];
            if (tree.NumberOfNodes == 0)
                bias += leaves.Sum();
            else
                stumps.Add(new Stump(tree.NumericalSplitFeatureIndexes[0], Cut(tree.NumericalSplitThresholds[0]),
                    leaves[~tree.LeftChild[0]], leaves[~tree.RightChild[0]]));
        }
        return new Stumps(bias, stumps);
    }

    /// <summary>Microsoft.ML's model.</summary>
    internal static BinaryPredictionTransformer<
        CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> Fit(MLContext context,
        IReadOnlyList<(float[] Features, double Target)> rows)
    {
        var options = new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Positive),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfLeaves = 2,
            NumberOfTrees = Trees,
            LearningRate = Rate,
            MinimumExampleCountPerLeaf = LeastRows,
            NumberOfThreads = 1,
            Seed = Seeded.Seed,
        };
        return context.BinaryClassification.Trainers.FastTree(options).Fit(View(context, rows));
    }

    /// <summary>The rows, one of a target between 0 and 1 as both.</summary>
    internal static IDataView View(MLContext context, IReadOnlyList<(float[] Features, double Target)> rows)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType =
            new VectorDataViewType(NumberDataViewType.Single, rows[0].Features.Length);
        return context.Data.LoadFromEnumerable<Row>([.. rows.SelectMany(Both)], schema);
    }

    private static IEnumerable<Row> Both((float[] Features, double Target) row)
    {
        if (row.Target > 0)
            yield return new Row { Features = row.Features, Positive = true, Weight = (float)row.Target };
        if (row.Target < 1)
            yield return new Row { Features = row.Features, Positive = false, Weight = (float)(1 - row.Target) };
    }

    /// <summary>The last number that Microsoft.ML, which rounds to single precision, takes for the threshold.</summary>
    private static double Cut(float threshold) => ((double)threshold + MathF.BitIncrement(threshold)) / 2;
}
