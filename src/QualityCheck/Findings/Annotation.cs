namespace QualityCheck;

/// <summary>A detail of the text, such as a fact; no complaint. Annotations of one layer do not overlap.</summary>
/// <param name="Layer">The layer, such as <c>facts</c>.</param>
/// <param name="Type">The kind of detail, such as <c>money</c>.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the article's text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Evidence">What else is known about it; null for nothing.</param>
public sealed record Annotation(string Layer, string Type, int Start, int Length, Evidence? Evidence = null)
{
    /// <summary>What else is known about it; empty where nothing is.</summary>
    public Evidence Evidence { get; init; } = Evidence ?? [];
}
