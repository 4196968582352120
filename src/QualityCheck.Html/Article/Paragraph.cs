using System.Collections.Immutable;

namespace QualityCheck.Html;

/// <summary>A line of the article, or what was removed between two.</summary>
/// <param name="Nodes">What stands in it.</param>
/// <param name="Class">The class of the style sheet; null for a paragraph of running text.</param>
internal sealed record Paragraph(ImmutableArray<TextNode> Nodes, string? Class);
