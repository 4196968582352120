namespace QualityCheck.Html;

/// <summary>A stretch of the text that something is to be shown for.</summary>
/// <param name="Span">Its place; empty for what was removed.</param>
/// <param name="Finding">The finding that is marked.</param>
/// <param name="IsFirstPlace">Whether it is where the finding's passage stood first.</param>
/// <param name="Whole">The place of the whole finding, of which this may be a part.</param>
/// <param name="Removed">What was removed here.</param>
internal sealed record Stretch(TextSpan Span, NumberedFinding? Finding, bool IsFirstPlace, TextSpan Whole,
    RemovedPassage? Removed = null)
{
    /// <summary>Outer before inner, and in the order of the text; links behind a first place count upwards.</summary>
    public (int Start, int End, int Number) Order =>
        (Span.Start, -Span.End, (IsFirstPlace ? -1 : 1) * (Finding?.Number ?? 0));

    public Stretch Within(int start, int end) =>
        this with { Span = TextSpan.FromBounds(Math.Max(start, Span.Start), Math.Min(end, Span.End)) };
}
