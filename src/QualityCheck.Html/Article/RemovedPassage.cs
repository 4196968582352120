namespace QualityCheck.Html;

/// <summary>Boilerplate that was removed, as it is shown.</summary>
/// <param name="Span">Where it stood in the input.</param>
/// <param name="Text">Its words without mark-up, safe to show; null where the document is not at hand.</param>
/// <param name="At">The place in the article's text where it was taken out.</param>
/// <param name="Finding">A charged finding about it, such as a line on another topic.</param>
internal sealed record RemovedPassage(RemovedSpan Span, string? Text, int At, NumberedFinding? Finding);
