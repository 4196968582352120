using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace QualityCheck.Training;

/// <summary>
/// Multinomial logistic regression with squared weights as penalty, by the limited-memory BFGS method (Nocedal 1980).
/// The order of every sum is fixed: the same examples give the same weights.
/// </summary>
/// <param name="examples">What to learn from.</param>
/// <param name="classes">Number of classes.</param>
/// <param name="dimension">Number of features.</param>
/// <param name="cost">What the mean example counts against the penalty.</param>
internal sealed class SoftmaxRegression(IReadOnlyList<SoftmaxRegression.Example> examples, int classes, int dimension,
    double cost)
{
    /// <summary>An example: where its features are and what they are worth, its class and how much it counts.</summary>
    public sealed record Example(int[] Features, double[] Values, int Class, double Weight);

    private const int Memory = 8;
    private const int MostSteps = 150;

    static SoftmaxRegression()
    {
        Control.UseManaged();
        Control.UseSingleThread();
    }

    /// <summary>For each class the weights of the features, and behind them its bias, which is not penalised.</summary>
    public double[] Train()
    {
        var minimizer = new LimitedMemoryBfgsMinimizer(gradientTolerance: 1e-4, parameterTolerance: 1e-8,
            functionProgressTolerance: 1e-5, memory: Memory, maximumIterations: MostSteps);
        return minimizer.FindMinimum(ObjectiveFunction.Gradient(Evaluate),
            Vector<double>.Build.Dense(classes * (dimension + 1))).MinimizingPoint.ToArray();
    }

    /// <summary>
    /// The weights of a feature, which stand apart, are brought together for the time of the sums, and its gradients
    /// afterwards apart again: else each of them would be fetched from memory by itself.
    /// </summary>
    private (double, Vector<double>) Evaluate(Vector<double> point)
    {
        double[] weights = point.AsArray(), together = new double[weights.Length], pushed = new double[weights.Length],
            gradient = new double[weights.Length];
        Turn(weights, together, classes, dimension + 1);
        double loss = 0;
        foreach (Example example in examples)
            loss += Add(example, together, pushed);
        Turn(pushed, gradient, dimension + 1, classes);
        for (int i = 0; i < weights.Length; i++)
        {
            if (i % (dimension + 1) == dimension)
                continue;
            loss += weights[i] * weights[i] / 2;
            gradient[i] += weights[i];
        }
        return (loss, Vector<double>.Build.Dense(gradient));
    }

    /// <summary>The loss of an example, whose gradient is added.</summary>
    private double Add(Example example, double[] weights, double[] gradient)
    {
        Span<double> scores = stackalloc double[classes];
        weights.AsSpan(dimension * classes, classes).CopyTo(scores);
        for (int i = 0; i < example.Features.Length; i++)
        {
            ReadOnlySpan<double> row = weights.AsSpan(example.Features[i] * classes, classes);
            for (int c = 0; c < scores.Length; c++)
                scores[c] += row[c] * example.Values[i];
        }
        double most = scores[0], all = 0, weight = cost * example.Weight;
        foreach (double score in scores)
            most = Math.Max(most, score);
        foreach (double score in scores)
            all += Math.Exp(score - most);
        double loss = weight * (Math.Log(all) + most - scores[example.Class]);
        for (int c = 0; c < scores.Length; c++)
            scores[c] = weight * (Math.Exp(scores[c] - most) / all - (c == example.Class ? 1 : 0));
        for (int i = 0; i <= example.Features.Length; i++)
        {
            (int feature, double value) = i < example.Features.Length
                ? (example.Features[i], example.Values[i])
                : (dimension, 1);
            Span<double> row = gradient.AsSpan(feature * classes, classes);
            for (int c = 0; c < scores.Length; c++)
                row[c] += scores[c] * value;
        }
        return loss;
    }

    /// <summary>Makes the rows of a table columns.</summary>
    private static void Turn(double[] from, double[] to, int rows, int columns)
    {
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                to[column * rows + row] = from[row * columns + column];
    }
}
