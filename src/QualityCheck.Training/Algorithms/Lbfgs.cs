using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace QualityCheck.Training;

/// <summary>
/// Logistic and multinomial logistic regression with squared weights as penalty, by Microsoft.ML's limited-memory BFGS
/// (Nocedal 1980). One thread and a fixed seed: the same examples give the same weights.
/// </summary>
internal static class Lbfgs
{
    /// <summary>An example as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required VBuffer<float> Features { get; init; }

        public required bool Positive { get; init; }

        public required uint Class { get; init; }

        public required float Weight { get; init; }
    }

    /// <summary>Any number will do: it only must stay the same.</summary>
    private const int Seed = 1;

    /// <summary>The weights of the features, and behind them the bias, which is not penalised.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="dimension">Number of features.</param>
    /// <param name="cost">What one example counts against the penalty.</param>
    /// <param name="positiveCost">How many times that a positive one counts.</param>
    public static double[] Binary(IReadOnlyList<Example> examples, int dimension, double cost, double positiveCost = 1)
    {
        var context = new MLContext(Seed);
        IEnumerable<Example> weighted = examples.Select(
            example => example.Positive ? example with { Weight = (float)(example.Weight * positiveCost) } : example);
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
            .Fit(View(context, weighted, dimension, classes: 2)).Model.SubModel;
        return [.. model.Weights, model.Bias];
    }

    /// <summary>For each class the weights of the features, and behind them its bias, which is not penalised.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="dimension">Number of features.</param>
    /// <param name="cost">What one example counts against the penalty.</param>
    public static double[] Multinomial(IReadOnlyList<Example> examples, int classes, int dimension, double cost)
    {
        var context = new MLContext(Seed);
        var options = new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(Row.Class),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = (float)(1 / cost),
            NumberOfThreads = 1,
        };
        MaximumEntropyModelParameters model = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(options)
            .Fit(View(context, examples, dimension, classes)).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return [.. weights.Zip(model.GetBiases()).SelectMany(
            pair => pair.First.DenseValues().Append(pair.Second), (_, weight) => (double)weight)];
    }

    private static IDataView View(MLContext context, IEnumerable<Example> examples, int dimension, int classes)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, dimension);
        schema[nameof(Row.Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        return context.Data.LoadFromEnumerable<Row>([.. examples.Select(example => RowOf(example, dimension))], schema);
    }

    private static Row RowOf(Example example, int dimension)
    {
        var sums = new SortedDictionary<int, float>();
        foreach ((int feature, float value) in example.Features.Zip(example.Values))
            sums[feature] = sums.GetValueOrDefault(feature) + value;
        return new Row
        {
            Features = new VBuffer<float>(dimension, sums.Count, [.. sums.Values], [.. sums.Keys]),
            Positive = example.Positive,
            Class = (uint)example.Class,
            Weight = example.Weight,
        };
    }
}
