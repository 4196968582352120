using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace QualityCheck.Training;

/// <summary>
/// Logistic regression with squared weights as penalty, by the limited-memory BFGS method (Nocedal 1980). The order of
/// every sum is fixed: the same examples give the same weights. The lexicons of lines
/// and pieces are learned by it.
/// </summary>
internal sealed class LogisticRegression
{
    private const int Memory = 8;
    private const int MostSteps = 200;
    private const double SmallestGain = 1e-5;

    private readonly double _cost;
    private readonly double _positiveCost;

    // The commonest feature first and the examples one behind the other: else to fetch both takes longer than the sums.
    private readonly int[] _order;
    private readonly int[] _places;
    private readonly float[] _values;
    private readonly (int Length, bool Positive)[] _examples;

    /// <param name="examples">What to learn from.</param>
    /// <param name="dimension">Number of features.</param>
    /// <param name="cost">What one example counts against the penalty.</param>
    /// <param name="positiveCost">How many times that a positive one counts.</param>
    public LogisticRegression(IReadOnlyList<Example> examples, int dimension, double cost, double positiveCost)
    {
        (_cost, _positiveCost) = (cost, positiveCost);
        _places = [.. examples.SelectMany(example => example.Features)];
        _values = [.. examples.SelectMany(example => example.Values)];
        _examples = [.. examples.Select(example => (example.Features.Length, example.Positive))];
        var counts = new int[dimension];
        foreach (int feature in _places)
            counts[feature]++;
        _order = [.. Enumerable.Range(0, dimension).OrderByDescending(feature => counts[feature])];
        var places = new int[dimension];
        for (int i = 0; i < dimension; i++)
            places[_order[i]] = i;
        for (int i = 0; i < _places.Length; i++)
            _places[i] = places[_places[i]];
    }

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
            Vector<double>.Build.Dense(_order.Length + 1)).MinimizingPoint.ToArray();
    }

    /// <summary>The loss at these weights and its gradient.</summary>
    private (double, Vector<double>) Evaluate(Vector<double> point)
    {
        double[] given = point.AsArray(), weights = new double[given.Length], pushed = new double[given.Length],
            gradient = new double[given.Length];
        int start = 0, dimension = _order.Length;
        for (int i = 0; i < dimension; i++)
            weights[i] = given[_order[i]];
        double loss = 0, bias = given[dimension];
        foreach ((int length, bool positive) in _examples)
        {
            ReadOnlySpan<int> places = _places.AsSpan(start, length);
            ReadOnlySpan<float> values = _values.AsSpan(start, length);
            start += length;
            double sign = positive ? 1 : -1, weight = _cost * (positive ? _positiveCost : 1), sum = bias;
            for (int i = 0; i < places.Length; i++)
                sum += weights[places[i]] * values[i];
            double margin = sign * sum;
            loss += weight * (Math.Log(1 + Math.Exp(-Math.Abs(margin))) + Math.Max(0, -margin));
            double push = -weight * sign / (1 + Math.Exp(margin));
            for (int i = 0; i < places.Length; i++)
                pushed[places[i]] += push * values[i];
            pushed[dimension] += push;
        }
        for (int i = 0; i < dimension; i++)
            gradient[_order[i]] = pushed[i] + weights[i];
        gradient[dimension] = pushed[dimension];
        foreach (double weight in given.AsSpan(0, dimension))
            loss += weight * weight / 2;
        return (loss, Vector<double>.Build.Dense(gradient));
    }
}
