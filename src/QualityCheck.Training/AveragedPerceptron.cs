using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>
/// A perceptron over hashed features whose weights are averaged over all steps (Freund and Schapire 1999; Collins 2002).
/// First <see cref="Count"/> every feature and <see cref="Forget"/> the rare ones, then <see cref="Learn"/>.
/// </summary>
internal sealed class AveragedPerceptron(int classes)
{
    private readonly int[] _uses = new int[1 << FeatureHash.Bits];
    private readonly int[] _rows = new int[1 << FeatureHash.Bits];
    private readonly List<int> _features = [];
    private float[] _weights = [];
    private double[] _totals = [];
    private int[] _changed = [];
    private readonly float[] _scores = new float[classes];
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

    /// <summary>The class it holds for best; where it is not <paramref name="gold"/>, the weights move towards that.</summary>
    public int Learn(ReadOnlySpan<int> features, int gold)
    {
        int guess = Best(features);
        _step++;
        if (guess == gold)
            return guess;
        foreach (int feature in features)
        {
            if (_rows[feature] is var row and >= 0)
            {
                Add(row + gold, 1);
                Add(row + guess, -1);
            }
        }
        return guess;
    }

    private int Best(ReadOnlySpan<int> features)
    {
        Array.Clear(_scores);
        foreach (int feature in features)
        {
            if (_rows[feature] is var row and >= 0)
            {
                for (int c = 0; c < classes; c++)
                    _scores[c] += _weights[row + c];
            }
        }
        int best = 0;
        for (int c = 1; c < classes; c++)
            best = _scores[c] > _scores[best] ? c : best;
        return best;
    }

    private void Add(int weight, float change)
    {
        _totals[weight] += (double)_weights[weight] * (_step - _changed[weight]);
        _changed[weight] = _step;
        _weights[weight] += change;
    }

    /// <summary>The averaged weights as 8-bit numbers, features sorted; those below <paramref name="smallest"/> are left out.</summary>
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
                weights[c] = Math.Abs(average) < smallest ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(average * scale), -127, 127);
            }
            if (weights.AsSpan().ContainsAnyExcept((sbyte)0))
                rows.Add(new MulticlassModel.Row(_features[f], weights));
        }
        return [.. rows];
    }
}
