namespace QualityCheck.Html;

/// <summary>A charged finding with its number in the page.</summary>
/// <param name="Number">From 1, in the order of the report.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Rule">The index of its rule in the legend.</param>
/// <param name="Span">Its place in the article's text; null where it is about the whole document.</param>
/// <param name="First">Where the passage stood before that it repeats; null for other findings.</param>
internal sealed record NumberedFinding(int Number, Finding Finding, int Rule, TextSpan? Span, TextSpan? First)
{
    public string Kind => FindingKind.Of(Finding);
}
