using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace QualityCheck.Training;

/// <summary>
/// Logistic regression with squared weights as penalty, by Microsoft.ML's limited-memory BFGS (Nocedal 1980). One
/// thread and a fixed seed: the same examples give the same weights.
/// </summary>
internal static class Lbfgs
{
    /// <summary>An example as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required VBuffer<float> Features { get; init; }

        public required bool Positive { get; init; }

        public required float Weight { get; init; }
    }

    /// <summary>The weights of the features, and behind them the bias, which is not penalised.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="dimension">Number of features.</param>
    /// <param name="cost">What one example counts against the penalty.</param>
    /// <param name="positiveCost">How many times that a positive one counts.</param>
    public static double[] Train(IReadOnlyList<Example> examples, int dimension, double cost, double positiveCost)
    {
        var context = Seeded.Context();
        var options = new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Positive),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = (float)(1 / cost),
            NumberOfThreads = 1,
        };
        LinearBinaryModelParameters model = context.BinaryClassification.Trainers.LbfgsLogisticRegression(options)
            .Fit(View(context, examples, dimension, (float)positiveCost)).Model.SubModel;
        return [.. model.Weights, model.Bias];
    }

    private static IDataView View(MLContext context, IReadOnlyList<Example> examples, int dimension, float positiveCost)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, dimension);
        return context.Data.LoadFromEnumerable<Row>(
            [.. examples.Select(example => RowOf(example, dimension, positiveCost))], schema);
    }

    /// <summary>Features as Microsoft.ML reads them, in their order; one that stands twice counts twice.</summary>
    public static VBuffer<float> Sparse(IEnumerable<int> features, IEnumerable<float> values, int dimension)
    {
        var sums = new SortedDictionary<int, float>();
        foreach ((int feature, float value) in features.Zip(values))
            sums[feature] = sums.GetValueOrDefault(feature) + value;
        return new VBuffer<float>(dimension, sums.Count, [.. sums.Values], [.. sums.Keys]);
    }

    private static Row RowOf(Example example, int dimension, float positiveCost) => new()
    {
        Features = Sparse(example.Features, example.Values, dimension),
        Positive = example.Positive,
        Weight = example.Positive ? positiveCost : 1,
    };
}
