namespace QualityCheck;

/// <summary>A paragraph, heading, list item or other block of the article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in <see cref="Article.Text"/>, without surrounding white space.</param>
/// <param name="Level">The heading level 1–6, the depth of a list item from 1, or how many empty cells a table row
/// begins with; 0 otherwise.</param>
/// <param name="Marker">
/// What the page puts before a list item and the text does not hold: <c>3.</c> in an ordered list, else <c>-</c>.
/// Empty where the block goes on with the item before it, and for text input, whose lines keep their markers.
/// </param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int Level = 0, string Marker = "");
