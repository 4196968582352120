namespace QualityCheck;

/// <summary>A paragraph, heading, list item or other block of the article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in <see cref="Article.Text"/>, without surrounding white space.</param>
/// <param name="Level">The heading level 1–6, or the depth of a list item from 1; 0 otherwise.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int Level = 0);
