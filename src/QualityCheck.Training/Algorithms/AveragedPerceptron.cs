using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// A perceptron over hashed features whose weights are averaged over all steps (Freund and Schapire 1999; Collins
/// 2002). First <see cref="Count"/> every feature and <see cref="Forget"/> the rare ones, then <see cref="Learn"/>, or
/// <see cref="Score"/> and <see cref="Move"/>.
/// </summary>
internal sealed class AveragedPerceptron(int classes)
{
    private readonly int[] _uses = new int[1 << FeatureHash.Bits];
    private readonly int[] _rows = new int[1 << FeatureHash.Bits];
    private readonly List<int> _features = [];
    private float[] _weights = [];
    private double[] _totals = [];
    private int[] _changed = [];
    private int _step;

    public void Count(ReadOnlySpan<int> features)
    {
        foreach (int feature in features)
            _uses[feature]++;
    }

    public void Forget(int fewestUses)
    {
        for (int feature = 0; feature < _uses.Length; feature++)
        {
            _rows[feature] = _uses[feature] >= fewestUses ? _features.Count * classes : -1;
            if (_rows[feature] >= 0)
                _features.Add(feature);
        }
        _weights = new float[_features.Count * classes];
        _totals = new double[_weights.Length];
        _changed = new int[_weights.Length];
    }

    /// <summary>
    /// The class it holds for best; where it is not <paramref name="gold"/>, the weights move towards that.
    /// </summary>
    public int Learn(ReadOnlySpan<int> features, int gold)
    {
        Span<float> scores = stackalloc float[classes];
        Score(features, scores);
        int guess = 0;
        for (int c = 1; c < classes; c++)
            guess = scores[c] > scores[guess] ? c : guess;
        if (guess != gold)
            Move(features, from: guess, to: gold);
        Step();
        return guess;
    }

    /// <summary>The sum of the features' weights, by class.</summary>
    public void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        scores.Clear();
        foreach (int feature in features)
        {
            if (_rows[feature] is var row and >= 0)
            {
                for (int c = 0; c < classes; c++)
                    scores[c] += _weights[row + c];
            }
        }
    }

    /// <summary>Moves the features' weights by one, away from a class and towards another.</summary>
    public void Move(ReadOnlySpan<int> features, int? from = null, int? to = null)
    {
        foreach (int feature in features)
        {
            if (_rows[feature] is not (var row and >= 0))
                continue;
            if (to is { } right)
                Add(row + right, 1);
            if (from is { } wrong)
                Add(row + wrong, -1);
        }
    }

    /// <summary>Ends a step: the averages run over the steps.</summary>
    public void Step() => _step++;

    private void Add(int weight, float change)
    {
        _totals[weight] += (double)_weights[weight] * (_step - _changed[weight]);
        _changed[weight] = _step;
        _weights[weight] += change;
    }

    /// <summary>
    /// The averaged weights as 8-bit numbers, features sorted; those below <paramref name="smallest"/> are left out.
    /// </summary>
    public MulticlassModel.Row[] Average(float smallest, float scale)
    {
        var rows = new List<MulticlassModel.Row>();
        for (int f = 0; f < _features.Count; f++)
        {
            var weights = new sbyte[classes];
            for (int c = 0; c < classes; c++)
            {
                int at = f * classes + c;
                double average = (_totals[at] + (double)_weights[at] * (_step - _changed[at])) / _step;
                weights[c] = Math.Abs(average) < smallest
                    ? (sbyte)0
                    : (sbyte)Math.Clamp(Math.Round(average * scale), -127, 127);
            }
            if (weights.AsSpan().ContainsAnyExcept((sbyte)0))
                rows.Add(new MulticlassModel.Row(_features[f], weights));
        }
        return [.. rows];
    }
}
