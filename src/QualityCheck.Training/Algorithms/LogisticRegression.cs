using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace QualityCheck.Training;

/// <summary>
/// Logistic regression with squared weights as penalty, by the limited-memory BFGS method (Nocedal 1980). The order of
/// every sum is fixed: the same examples give the same weights. The lexicons of lines
/// and pieces are learned by it.
/// </summary>
/// <param name="examples">What to learn from.</param>
/// <param name="dimension">Number of features.</param>
/// <param name="cost">What one example counts against the penalty.</param>
/// <param name="positiveCost">How many times that a positive one counts.</param>
internal sealed class LogisticRegression(IReadOnlyList<Example> examples, int dimension, double cost,
    double positiveCost)
{
    private const int Memory = 8;
    private const int MostSteps = 200;
    private const double SmallestGain = 1e-5;

    static LogisticRegression()
    {
        Control.UseManaged();
        Control.UseSingleThread();
    }

    /// <summary>The weights of the features, and behind them the bias, which is not penalised.</summary>
    public double[] Train()
    {
        var minimizer = new LimitedMemoryBfgsMinimizer(gradientTolerance: 1e-4, parameterTolerance: 1e-8,
            functionProgressTolerance: SmallestGain, memory: Memory, maximumIterations: MostSteps);
        return minimizer.FindMinimum(ObjectiveFunction.Gradient(Evaluate),
            Vector<double>.Build.Dense(dimension + 1)).MinimizingPoint.ToArray();
    }

    /// <summary>The loss at these weights and its gradient.</summary>
    private (double, Vector<double>) Evaluate(Vector<double> point)
    {
        double[] weights = point.AsArray(), gradient = new double[weights.Length];
        double loss = 0;
        foreach (Example example in examples)
        {
            double sign = example.Positive ? 1 : -1, weight = cost * (example.Positive ? positiveCost : 1);
            double margin = sign * LogOdds(weights, example);
            loss += weight * (Math.Log(1 + Math.Exp(-Math.Abs(margin))) + Math.Max(0, -margin));
            double push = -weight * sign / (1 + Math.Exp(margin));
            for (int i = 0; i < example.Features.Length; i++)
                gradient[example.Features[i]] += push * example.Values[i];
            gradient[dimension] += push;
        }
        for (int i = 0; i < dimension; i++)
        {
            loss += weights[i] * weights[i] / 2;
            gradient[i] += weights[i];
        }
        return (loss, Vector<double>.Build.Dense(gradient));
    }

    private double LogOdds(double[] weights, Example example)
    {
        double sum = weights[dimension];
        for (int i = 0; i < example.Features.Length; i++)
            sum += weights[example.Features[i]] * example.Values[i];
        return sum;
    }
}
