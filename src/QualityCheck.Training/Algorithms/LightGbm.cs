using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Gradient boosting by LightGBM (Ke et al. 2017) through Microsoft.ML, with the logistic loss: trees that grow leaf by
/// leaf. One thread and a fixed seed: the same examples give the same trees.
/// </summary>
/// <param name="trees">Number of trees.</param>
/// <param name="leaves">The most leaves of a tree.</param>
/// <param name="rate">How much of what a tree says counts.</param>
/// <param name="penalty">What the squared leaves cost.</param>
/// <param name="signs">For each feature 1 where more of it may only speak for, -1 where only against what is foretold,
/// 0 where either; null where all may.</param>
internal sealed class LightGbm(int trees, int leaves, double rate, double penalty = 1, int[]? signs = null)
{
    /// <summary>An example as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required float[] Features { get; init; }

        public required bool Positive { get; init; }

        public required float Weight { get; init; }
    }

    /// <summary>
    /// The share of the features that a tree is shown. It and a penalty of 1 were chosen by five folds over the domains
    /// of WCXB's blocks: a mean loss of .320; .324 where trees see all features and leaves cost a hundredth.
    /// </summary>
    private const double FeatureShare = 0.6;

    /// <summary>Learns from rows of features. One that is to be foretold in part counts for both sides in its parts.
    /// </summary>
    /// <param name="rows">The features of each example.</param>
    /// <param name="targets">For each example what is to be foretold, 0–1.</param>
    /// <param name="weights">How much each example counts.</param>
    public DecisionTrees Train(IReadOnlyList<float[]> rows, IReadOnlyList<float> targets, IReadOnlyList<float> weights)
    {
        var context = Seeded.Context();
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Length);
        Row[] sides =
        [
            .. Enumerable.Range(0, rows.Count).SelectMany(i => SidesOf(rows[i], targets[i], weights[i])),
        ];
        var options = new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Positive),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfIterations = trees,
            NumberOfLeaves = leaves,
            LearningRate = rate,
            Booster = new GradientBooster.Options { FeatureFraction = FeatureShare, L2Regularization = penalty },
            HandleMissingValue = false,
            NumberOfThreads = 1,
            Seed = Seeded.Seed,
            Deterministic = true,
        };
        LightGbmBinaryTrainer trainer = context.BinaryClassification.Trainers.LightGbm(options);
        if (signs is not null)
            Constrain(trainer, signs);
        var model = trainer.Fit(context.Data.LoadFromEnumerable(sides, schema)).Model;
        RegressionTreeEnsemble ensemble = model.SubModel.TrainedTreeEnsemble;
        var raw = new DecisionTrees((float)ensemble.Bias,
            ensemble.Trees.Zip(ensemble.TreeWeights, (tree, weight) => NodeOf(tree, 0, weight)));
        return raw.Scaled(-model.Calibrator.Slope, -model.Calibrator.Offset);
    }

    /// <summary>
    /// Microsoft.ML has no option for LightGBM's monotone constraints, but hands all its options over as a dictionary
    /// of LightGBM's own names, which takes more of them.
    /// </summary>
    private static void Constrain(LightGbmBinaryTrainer trainer, int[] signs)
    {
        MethodInfo reader = typeof(LightGbmBinaryTrainer).GetMethod("GetGbmParameters",
            BindingFlags.Instance | BindingFlags.NonPublic)
            ?? throw new MissingMethodException(nameof(LightGbmBinaryTrainer), "GetGbmParameters");
        var parameters = (Dictionary<string, object>)reader.Invoke(trainer, null)!;
        parameters["monotone_constraints"] = string.Join(',', signs);
        parameters["monotone_constraints_method"] = "advanced";
    }

    private static IEnumerable<Row> SidesOf(float[] features, float target, float weight)
    {
        if (target > 0)
            yield return new Row { Features = features, Positive = true, Weight = weight * target };
        if (target < 1)
            yield return new Row { Features = features, Positive = false, Weight = weight * (1 - target) };
    }

    /// <summary>A node and all below it; a negative number is that of a leaf.</summary>
    private static DecisionTrees.Node NodeOf(RegressionTree tree, int node, double weight) => node < 0
        ? new DecisionTrees.Leaf((float)(weight * tree.LeafValues[~node]))
        : new DecisionTrees.Split(
            (byte)tree.NumericalSplitFeatureIndexes[node],
            tree.NumericalSplitThresholds[node],
            NodeOf(tree, tree.LeftChild[node], weight),
            NodeOf(tree, tree.RightChild[node], weight));
}
