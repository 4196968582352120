using System.Globalization;
using QualityCheck.Evaluation.Measures;

namespace QualityCheck.Benchmarks;

/// <summary>
/// 95 % intervals by drawing units anew (percentile bootstrap, Efron and Tibshirani 1993). The draws are the same for
/// all tools, so that the difference of two is a paired one.
/// </summary>
internal sealed class Resamples
{
    /// <summary>The custom, a judgement.</summary>
    private const int Draws = 1000;

    /// <summary>So many draws lie beyond either limit.</summary>
    private const int Beyond = 25;

    /// <summary>Any number will do: it only must stay the same.</summary>
    private const int Seed = 1;

    private readonly int[] _whole;
    private readonly int[][] _draws;

    public Resamples(int units)
    {
        var random = new Random(Seed);
        _whole = [.. Enumerable.Range(0, units)];
        _draws = [.. Enumerable.Range(0, Draws).Select(_ => _whole.Select(_ => random.Next(units)).ToArray())];
    }

    /// <summary>A figure of some units, given by their indices, with its interval.</summary>
    public Interval Of(Func<int[], double> figure) => All(units => [figure(units)])[0];

    /// <summary>The same of several figures that are found together.</summary>
    public Interval[] All(Func<int[], double[]> figures)
    {
        double[] whole = figures(_whole);
        double[][] drawn = [.. _draws.Select(figures)];
        return [.. whole.Select((value, at) =>
        {
            double[] sorted = [.. drawn.Select(draw => draw[at]).Order()];
            return new Interval(value, sorted[Beyond], sorted[^(Beyond + 1)]);
        })];
    }

    /// <summary>A cell: the figure, its interval in brackets.</summary>
    public static string Cell(Interval interval) => string.Create(CultureInfo.InvariantCulture,
        $"{interval.Value:0.000} [{interval.Low:0.000}, {interval.High:0.000}]");
}
