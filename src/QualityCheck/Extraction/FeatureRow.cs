namespace QualityCheck.Extraction;

/// <summary>Fills a row of numbers from left to right.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> _values = values;

    public int Count { get; private set; }

    public void Add(float value) => _values[Count++] = value;

    public void Add(double value) => Add((float)value);

    public void Add(bool value) => Add(value ? 1f : 0f);
}
