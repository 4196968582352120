namespace QualityCheck.Training;

/// <summary>
/// Logistic regression with squared weights as penalty, by the limited-memory BFGS method (Nocedal 1980). The order of every sum is
/// fixed: the same examples give the same weights.
/// </summary>
/// <param name="examples">What to learn from.</param>
/// <param name="dimension">Number of features.</param>
/// <param name="cost">What one example counts against the penalty.</param>
/// <param name="positiveCost">How many times that a positive one counts.</param>
internal sealed class LogisticRegression(IReadOnlyList<Example> examples, int dimension, double cost, double positiveCost)
{
    private const int MostSteps = 100;
    private const int Memory = 8;
    private const double SmallestGain = 1e-5;
    private const double SufficientDecrease = 1e-4;
    private const double ShortestStep = 1e-8;

    private readonly Queue<Curvature> _memory = new();

    /// <summary>One step taken and what it did to the gradient.</summary>
    private sealed record Curvature(double[] Step, double[] Change, double Product);

    /// <summary>The weights of the features, and behind them the bias, which is not penalised.</summary>
    public double[] Train()
    {
        double[] weights = new double[dimension + 1], gradient = new double[dimension + 1];
        double loss = Evaluate(weights, gradient);
        for (int step = 0; step < MostSteps; step++)
        {
            double before = loss;
            (weights, gradient, loss) = Descend(weights, gradient, loss);
            if (before - loss < SmallestGain * loss)
                break;
        }
        return weights;
    }

    private (double[] Weights, double[] Gradient, double Loss) Descend(double[] weights, double[] gradient, double loss)
    {
        double[] direction = Direction(gradient), next = new double[weights.Length], nextGradient = new double[weights.Length];
        double slope = Dot(gradient, direction), length = 1, nextLoss;
        while (true)
        {
            weights.CopyTo(next, 0);
            AddTo(next, -length, direction);
            nextLoss = Evaluate(next, nextGradient);
            if (nextLoss <= loss - SufficientDecrease * length * slope || length < ShortestStep)
                break;
            length /= 2;
        }
        Remember(weights, gradient, next, nextGradient);
        return (next, nextGradient, nextLoss);
    }

    private void Remember(double[] weights, double[] gradient, double[] next, double[] nextGradient)
    {
        double[] step = [.. next], change = [.. nextGradient];
        AddTo(step, -1, weights);
        AddTo(change, -1, gradient);
        double product = Dot(step, change);
        if (product <= 0)
            return;
        _memory.Enqueue(new Curvature(step, change, product));
        if (_memory.Count > Memory)
            _memory.Dequeue();
    }

    /// <summary>The gradient times the inverse of the curvature the last steps met; the first time the gradient at length 1.</summary>
    private double[] Direction(double[] gradient)
    {
        double[] direction = [.. gradient];
        Curvature[] memory = [.. _memory];
        var shares = new double[memory.Length];
        for (int k = memory.Length - 1; k >= 0; k--)
        {
            shares[k] = Dot(memory[k].Step, direction) / memory[k].Product;
            AddTo(direction, -shares[k], memory[k].Change);
        }
        double scale = memory.Length > 0 ? memory[^1].Product / Dot(memory[^1].Change, memory[^1].Change) : 1 / Math.Sqrt(Dot(gradient, gradient));
        for (int i = 0; i < direction.Length; i++)
            direction[i] *= scale;
        for (int k = 0; k < memory.Length; k++)
            AddTo(direction, shares[k] - Dot(memory[k].Change, direction) / memory[k].Product, memory[k].Step);
        return direction;
    }

    /// <summary>The loss at these weights; writes its gradient.</summary>
    private double Evaluate(double[] weights, double[] gradient)
    {
        double loss = 0;
        Array.Clear(gradient);
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
        return loss;
    }

    private double LogOdds(double[] weights, Example example)
    {
        double sum = weights[dimension];
        for (int i = 0; i < example.Features.Length; i++)
            sum += weights[example.Features[i]] * example.Values[i];
        return sum;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static void AddTo(double[] target, double factor, double[] vector)
    {
        for (int i = 0; i < target.Length; i++)
            target[i] += factor * vector[i];
    }
}
