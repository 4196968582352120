namespace QualityCheck.Extraction;

/// <summary>Text that was taken out of the HTML source, with the way back.</summary>
/// <param name="Text">The text.</param>
/// <param name="Anchors">Where text and source begin to run side by side; ascending.</param>
internal sealed record MappedText(string Text, IReadOnlyList<OffsetAnchor> Anchors);
