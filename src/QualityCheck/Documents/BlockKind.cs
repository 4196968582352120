using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>The kind of a <see cref="Block"/>.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BlockKind>))]
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One row of a table.</summary>
    TableRow,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>Program code or other preformatted text.</summary>
    Code,

    /// <summary>The caption of a figure or table.</summary>
    Caption,
}
