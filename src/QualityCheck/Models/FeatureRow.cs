namespace QualityCheck.Models;

/// <summary>Fills in the features of a block or a line, one after the other.</summary>
/// <param name="values">The features of one example or of several.</param>
/// <param name="start">Where the first feature of this example goes.</param>
/// <param name="step">How far behind it the next one goes: 1, or the number of examples of which the same features lie
/// side by side.</param>
internal ref struct FeatureRow(Span<float> values, int start, int step)
{
    private readonly Span<float> _values = values;
    private int _next = start;

    public void Add(float value)
    {
        _values[_next] = value;
        _next += step;
    }
}
