using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace QualityCheck.Training;

/// <summary>
/// Logistic regression whose weights are not negative, by Microsoft.ML's limited-memory BFGS: what comes out negative
/// is left out, the worst first, until nothing does. (Its own <c>EnforceNonNegativity</c> stops short of the least sum,
/// for it clips the weights between the steps.)
/// </summary>
internal static class NonNegativeLogistic
{
    /// <summary>An example as Microsoft.ML reads it.</summary>
    internal sealed class Row
    {
        public required float[] Features { get; init; }

        public required bool Positive { get; init; }

        public required float Weight { get; init; }
    }

    /// <summary>The weights of the features, and the bias.</summary>
    /// <param name="rows">The features, the target (0–1: a target of .5 counts half for either class) and what the row
    /// counts.</param>
    /// <param name="penalty">What squared weights cost.</param>
    /// <param name="free">The features whose weights may be negative; none unless said.</param>
    public static (double[] Weights, double Bias) Train(
        IReadOnlyList<(double[] Features, double Target, double Weight)> rows, double penalty,
        Func<int, bool>? free = null)
    {
        List<int> kept = [.. Enumerable.Range(0, rows[0].Features.Length)];
        while (true)
        {
            (double[] weights, double bias) = Unbounded(rows, kept, penalty);
            (int worst, double least) = kept.Zip(weights).Where(pair => free?.Invoke(pair.First) != true)
                .DefaultIfEmpty().MinBy(pair => pair.Second);
            if (least >= 0)
            {
                double[] all = new double[rows[0].Features.Length];
                foreach ((int feature, double weight) in kept.Zip(weights))
                    all[feature] = weight;
                return (all, bias);
            }
            kept.Remove(worst);
        }
    }

    private static (double[] Weights, double Bias) Unbounded(
        IReadOnlyList<(double[] Features, double Target, double Weight)> rows, List<int> kept, double penalty)
    {
        var context = Seeded.Context();
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        // A vector must have a place: a constant stands behind the features, and the penalty keeps it at 0.
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, kept.Count + 1);
        var options = new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.Positive),
            FeatureColumnName = nameof(Row.Features),
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = (float)penalty,
            NumberOfThreads = 1,
        };
        LinearBinaryModelParameters model = context.BinaryClassification.Trainers.LbfgsLogisticRegression(options)
            .Fit(context.Data.LoadFromEnumerable<Row>([.. rows.SelectMany(row => Both(row, kept))], schema))
            .Model.SubModel;
        double[] weights = [.. model.Weights];
        return (weights[..^1], model.Bias + weights[^1]);
    }

    private static IEnumerable<Row> Both((double[] Features, double Target, double Weight) row,
        List<int> kept)
    {
        float[] features = [.. kept.Select(feature => (float)row.Features[feature]), 1];
        if (row.Target > 0)
            yield return new Row { Features = features, Positive = true, Weight = (float)(row.Weight * row.Target) };
        if (row.Target < 1)
            yield return new Row { Features = features, Positive = false,
                Weight = (float)(row.Weight * (1 - row.Target)) };
    }
}
