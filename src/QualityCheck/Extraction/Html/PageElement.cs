namespace QualityCheck.Extraction;

/// <summary>An element of the page, in document order, as far as extraction looks at it.</summary>
internal sealed class PageElement
{
    public required string Name { get; init; }

    /// <summary>The index of its parent; −1 for the root.</summary>
    public required int Parent { get; init; }

    /// <summary>Offset of its start tag in the source; −1 where the parser made it up.</summary>
    public required int Source { get; init; }

    /// <summary>The words of its class and id.</summary>
    public ClassNames Classes { get; set; } = ClassNames.None;

    public string Role { get; init; } = "";

    public string ItemProperty { get; init; } = "";

    /// <summary>The kind of the blocks that stand directly in it.</summary>
    public BlockKind Kind { get; init; }

    public int Level { get; init; }

    public int Depth { get; init; }

    public bool IsHidden { get; set; }

    /// <summary>The index of the element in it that was read last; −1 where there is none yet.</summary>
    public int LastChild { get; set; } = -1;

    public bool IsLink { get; init; }

    public bool IsPreformatted { get; init; }

    /// <summary>Whether it begins on a new line.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether it stands in the line as a box of its own.</summary>
    public bool IsInlineBlock { get; init; }

    /// <summary>The list item or term around it; −1 where there is none.</summary>
    public int Item { get; init; } = -1;

    /// <summary>
    /// What stands before its first line as an item of a list, such as <c>-</c> or <c>3.</c>; empty once that is
    /// written.
    /// </summary>
    public string Marker { get; set; } = "";

    /// <summary>The number of the next item of an ordered list.</summary>
    public int NextNumber { get; set; }

    /// <summary>The outermost list or the table around it; −1 where there is none.</summary>
    public int Group { get; init; } = -1;

    /// <summary>The table row that is laid out as one block; −1 where there is none.</summary>
    public int Row { get; init; } = -1;

    /// <summary>The index behind its last descendant.</summary>
    public int End { get; set; }

    public int FirstBlock { get; set; }

    public int BlockEnd { get; set; }

    public int TextStart { get; set; }

    public int TextEnd { get; set; }
}
