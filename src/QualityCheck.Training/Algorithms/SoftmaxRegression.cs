using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace QualityCheck.Training;

/// <summary>
/// Multinomial logistic regression with squared weights as penalty, by Microsoft.ML's limited-memory BFGS (Nocedal
/// 1980). One thread and a fixed seed: the same examples give the same weights.
/// </summary>
internal static class SoftmaxRegression
{
    /// <summary>An example: where its features are and what they are worth, its class and how much it counts.</summary>
    internal sealed record Example(int[] Features, double[] Values, int Class, double Weight);

    /// <summary>An example as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required VBuffer<float> Features { get; init; }

        public required uint Class { get; init; }

        public required float Weight { get; init; }
    }

    // Where a step gains less than this share of the loss, there is no other. By the folds of genres as good as ten
    // times less, which Microsoft.ML takes by itself, and with it our own cases pass.
    private const float Tolerance = 1e-6f;

    /// <summary>For each class the weights of the features, and behind them its bias, which is not penalised.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="dimension">Number of features.</param>
    /// <param name="cost">What an example of weight 1 counts against the penalty.</param>
    public static double[][] Train(IEnumerable<Example> examples, int classes, int dimension, double cost)
    {
        var context = Seeded.Context();
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, dimension);
        schema[nameof(Row.Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        var options = new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(Row.Class),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = (float)(1 / cost),
            OptimizationTolerance = Tolerance,
            NumberOfThreads = 1,
        };
        MaximumEntropyModelParameters model = context.MulticlassClassification.Trainers
            .LbfgsMaximumEntropy(options)
            .Fit(context.Data.LoadFromEnumerable<Row>([.. examples.Select(example => RowOf(example, dimension))],
                schema)).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return
        [
            .. weights.Zip(model.GetBiases(),
                (own, bias) => (double[])[.. own.DenseValues().Select(weight => (double)weight), bias]),
        ];
    }

    private static Row RowOf(Example example, int dimension) => new()
    {
        Features = Lbfgs.Sparse(example.Features, example.Values.Select(value => (float)value), dimension),
        Class = (uint)example.Class,
        Weight = (float)example.Weight,
    };
}
