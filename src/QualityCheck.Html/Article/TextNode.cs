using System.Collections.Immutable;

namespace QualityCheck.Html;

/// <summary>A piece of the article as it is shown: words, a mark around other pieces, or what was removed.</summary>
/// <param name="Text">The words, safe to show; empty for a mark.</param>
internal sealed record TextNode(string Text)
{
    /// <summary>The finding that is marked.</summary>
    public NumberedFinding? Finding { get; init; }

    /// <summary>Whether it is the place where the finding's passage stood first.</summary>
    public bool IsFirstPlace { get; init; }

    /// <summary>Whether the mark begins here; a mark that crosses another goes on in a second piece.</summary>
    public bool Begins { get; init; }

    /// <summary>Whether the mark ends here.</summary>
    public bool Ends { get; init; }

    /// <summary>What stands inside the mark.</summary>
    public ImmutableArray<TextNode> Children { get; init; } = [];

    /// <summary>What was removed here.</summary>
    public RemovedPassage? Removed { get; init; }
}
