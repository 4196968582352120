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

    private (double, Vector<double>) Evaluate(Vector<double> point)
    {
        double[] weights = point.AsArray(), gradient = new double[weights.Length], scores = new double[classes];
        double loss = 0;
        foreach (Example example in examples)
        {
            for (int c = 0; c < classes; c++)
                scores[c] = Score(weights.AsSpan(c * (dimension + 1), dimension + 1), example);
            double most = scores.Max(), all = scores.Sum(score => Math.Exp(score - most)),
                weight = cost * example.Weight;
            loss += weight * (Math.Log(all) + most - scores[example.Class]);
            for (int c = 0; c < classes; c++)
            {
                double push = weight * (Math.Exp(scores[c] - most) / all - (c == example.Class ? 1 : 0));
                Span<double> row = gradient.AsSpan(c * (dimension + 1), dimension + 1);
                for (int i = 0; i < example.Features.Length; i++)
                    row[example.Features[i]] += push * example.Values[i];
                row[^1] += push;
            }
        }
        for (int i = 0; i < weights.Length; i++)
        {
            if (i % (dimension + 1) == dimension)
                continue;
            loss += weights[i] * weights[i] / 2;
            gradient[i] += weights[i];
        }
        return (loss, Vector<double>.Build.Dense(gradient));
    }

    private static double Score(ReadOnlySpan<double> weights, Example example)
    {
        double sum = weights[^1];
        for (int i = 0; i < example.Features.Length; i++)
            sum += weights[example.Features[i]] * example.Values[i];
        return sum;
    }
}
