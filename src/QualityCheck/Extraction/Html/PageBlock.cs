namespace QualityCheck.Extraction;

/// <summary>A block of the page's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Heading level, list depth, or empty cells before a table row's first.</param>
/// <param name="Marker">What stands before it in a list.</param>
/// <param name="Element">The index of the innermost element that holds all of it.</param>
/// <param name="Group">The list or table it belongs to; −1 for none.</param>
/// <param name="Text">Its place in the page's text.</param>
/// <param name="Source">Its place in the source.</param>
/// <param name="LinkLength">How many of its characters are link text.</param>
/// <param name="IsHidden">Whether the page does not show it.</param>
internal readonly record struct PageBlock(BlockKind Kind, int Level, string Marker, int Element, int Group,
    TextSpan Text, TextSpan Source, int LinkLength, bool IsHidden)
{
    public double LinkDensity => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);
}
