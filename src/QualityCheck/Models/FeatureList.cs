namespace QualityCheck.Models;

/// <summary>Collects features; each call is a template of its own.</summary>
internal ref struct FeatureList(Span<int> features, int template)
{
    private readonly Span<int> _features = features;
    private int _count;

    public void Feature(uint a, uint b = 0)
    {
        _features[_count] = FeatureHash.Of(template + _count, a, b);
        _count++;
    }
}
