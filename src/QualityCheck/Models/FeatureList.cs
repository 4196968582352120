namespace QualityCheck.Models;

/// <summary>Collects features; each call is a template of its own, or says which.</summary>
internal ref struct FeatureList(Span<int> features, int template = 0)
{
    private readonly Span<int> _features = features;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public void Feature(uint a, uint b = 0) => Template(template + Count, a, b);

    public void Template(int number, uint a, uint b = 0) => _features[Count++] = FeatureHash.Of(number, a, b);
}
