using System.Numerics.Tensors;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// Trains a <see cref="SentenceHead"/>: logistic regression whose squared weights of vectors are a penalty, by the
/// limited-memory BFGS method (Nocedal 1980). Each number of the vectors counts by its distance from its mean in
/// standard deviations. The same examples give the same head wherever the processor adds in lanes as wide.
/// </summary>
internal sealed class HeadRegression
{
    private const int Memory = 8;
    private const int MostSteps = 500;
    private const double SmallestGain = 1e-5;

    /// <summary>A number that hardly differs between vectors is divided by no less.</summary>
    private const double SmallestVariance = 1e-9;

    /// <summary>A vector with so small a part in the maximum is left out of its gradient.</summary>
    private const double SmallestShare = 1e-5;

    private readonly IReadOnlyList<HeadExample> _examples;
    private readonly int _dimensions;
    private readonly double _cost;
    private readonly double _positiveCost;
    private readonly float[] _means;
    private readonly float[] _scales;
    private readonly float[] _ofMean;
    private readonly float[] _ofEach;
    private readonly float[] _middle;

    static HeadRegression()
    {
        Control.UseManaged();
        Control.UseSingleThread();
    }

    private HeadRegression(IReadOnlyList<HeadExample> examples, int dimensions, double cost, double positiveCost)
    {
        (_examples, _dimensions, _cost, _positiveCost) = (examples, dimensions, cost, positiveCost);
        (_means, _scales) = Spread(examples, dimensions);
        (_ofMean, _ofEach) = (new float[dimensions], new float[dimensions]);
        _middle = new float[dimensions];
    }

    /// <param name="examples">What to learn from.</param>
    /// <param name="dimensions">The numbers of a vector.</param>
    /// <param name="cost">What one example counts against the penalty.</param>
    /// <param name="positiveCost">How many times that a positive one counts.</param>
    public static SentenceHead Learn(IReadOnlyList<HeadExample> examples, int dimensions, double cost,
        double positiveCost) => new HeadRegression(examples, dimensions, cost, positiveCost).Learn();

    private SentenceHead Learn()
    {
        Vector<double> start = Vector<double>.Build.Dense(2 * _dimensions + 2);
        // Where it says what the words say: the maximum over equal vectors is the logarithm of their number.
        start[^2] = 1;
        start[^1] = -_examples.Average(example => Math.Log(example.Vectors.Length / _dimensions));
        Vector<double> point = new LimitedMemoryBfgsMinimizer(gradientTolerance: 1e-2, parameterTolerance: 1e-8,
            functionProgressTolerance: SmallestGain, memory: Memory, maximumIterations: MostSteps)
            .FindMinimum(ObjectiveFunction.Gradient(Evaluate), start).MinimizingPoint;
        double shift = Take(point);
        return new SentenceHead((float)(point[^1] - shift), (float)point[^2], [.. _ofMean], [.. _ofEach]);
    }

    /// <summary>Takes the weights at a point as they count for vectors as they are.</summary>
    /// <returns>What they give for the means, which is 0 at the point.</returns>
    private double Take(Vector<double> point)
    {
        double shift = 0;
        for (int i = 0; i < _dimensions; i++)
        {
            (_ofMean[i], _ofEach[i]) = ((float)point[i] * _scales[i], (float)point[_dimensions + i] * _scales[i]);
            shift += (double)_means[i] * (_ofMean[i] + _ofEach[i]);
        }
        return shift;
    }

    /// <summary>The loss at these weights and its gradient.</summary>
    private (double, Vector<double>) Evaluate(Vector<double> point)
    {
        double shift = Take(point), loss = 0, ofBias = 0, ofWords = 0;
        float[] pushedMean = new float[_dimensions], pushedEach = new float[_dimensions];
        var said = new List<double>();
        foreach (HeadExample example in _examples)
        {
            double sum = point[^1] - shift + point[^2] * example.ByWords + Read(example.Vectors.Span, said);
            double sign = example.Positive ? 1 : -1, weight = _cost * (example.Positive ? _positiveCost : 1);
            double margin = sign * sum;
            loss += weight * (Math.Log(1 + Math.Exp(-Math.Abs(margin))) + Math.Max(0, -margin));
            double push = -weight * sign / (1 + Math.Exp(margin));
            TensorPrimitives.MultiplyAdd(_middle, (float)push, pushedMean, pushedMean);
            for (int v = 0; v < said.Count; v++)
            {
                if (said[v] >= SmallestShare)
                    TensorPrimitives.MultiplyAdd(example.Vectors.Span.Slice(v * _dimensions, _dimensions),
                        (float)(push * said[v]), pushedEach, pushedEach);
            }
            (ofBias, ofWords) = (ofBias + push, ofWords + push * example.ByWords);
        }
        Vector<double> gradient = Vector<double>.Build.Dense(point.Count);
        for (int i = 0; i < _dimensions; i++)
        {
            gradient[i] = (pushedMean[i] - ofBias * _means[i]) * _scales[i] + point[i];
            gradient[_dimensions + i] =
                (pushedEach[i] - ofBias * _means[i]) * _scales[i] + point[_dimensions + i];
        }
        (gradient[^2], gradient[^1]) = (ofWords, ofBias);
        foreach (double weight in point.Take(2 * _dimensions))
            loss += weight * weight / 2;
        return (loss, gradient);
    }

    /// <summary>What the vectors of an example say, and into a list the share of each in the soft maximum.</summary>
    private double Read(ReadOnlySpan<float> vectors, List<double> shares)
    {
        shares.Clear();
        Array.Clear(_middle);
        for (int at = 0; at < vectors.Length; at += _dimensions)
        {
            ReadOnlySpan<float> vector = vectors.Slice(at, _dimensions);
            TensorPrimitives.Add(_middle, vector, _middle);
            shares.Add(TensorPrimitives.Dot(vector, _ofEach));
        }
        TensorPrimitives.Divide(_middle, shares.Count, _middle);
        double greatest = shares.Max(), sum = shares.Sum(share => Math.Exp(share - greatest));
        for (int v = 0; v < shares.Count; v++)
            shares[v] = Math.Exp(shares[v] - greatest) / sum;
        return TensorPrimitives.Dot(_middle, _ofMean) + greatest + Math.Log(sum);
    }

    /// <summary>The mean of each number over all vectors, and 1 over its standard deviation.</summary>
    private static (float[] Means, float[] Scales) Spread(IReadOnlyList<HeadExample> examples, int dimensions)
    {
        double[] sums = new double[dimensions], squares = new double[dimensions];
        long count = 0;
        foreach (HeadExample example in examples)
        {
            ReadOnlySpan<float> numbers = example.Vectors.Span;
            count += numbers.Length / dimensions;
            for (int i = 0; i < numbers.Length; i++)
            {
                sums[i % dimensions] += numbers[i];
                squares[i % dimensions] += (double)numbers[i] * numbers[i];
            }
        }
        double[] means = [.. sums.Select(sum => sum / count)];
        return ([.. means.Select(mean => (float)mean)], [.. squares.Zip(means, (square, mean) =>
            (float)(1 / Math.Sqrt(Math.Max(square / count - mean * mean, SmallestVariance))))]);
    }
}
