using QualityCheck.Documents;

namespace QualityCheck;

/// <summary>
/// The article's own text, freed of the boilerplate around and inside it, and what the document says about itself.
/// Immutable. All spans but those of <see cref="Removed"/> count UTF-16 code units in <see cref="Text"/>.
/// </summary>
public sealed record Article
{
    /// <summary>The text. For text input it is the input minus the removed spans, character for character.</summary>
    public required string Text { get; init; }

    /// <summary>Headings, paragraphs, list items and the like, in reading order, not overlapping.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>
    /// What was removed, or with <see cref="ExtractionOptions.MarkOnly"/> would be, as spans into
    /// <see cref="InputDocument.Content"/>, in order, not overlapping.
    /// </summary>
    public IReadOnlyList<RemovedSpan> Removed { get; init; } = [];

    /// <summary>Leads from an offset in <see cref="Text"/> back to <see cref="InputDocument.Content"/>.</summary>
    public required OffsetMap Offsets { get; init; }

    /// <summary>The address the caller gave, as written; null where none was given.</summary>
    public string? Url { get; init; }

    /// <summary>Title, byline, dates and the like, each with where it came from.</summary>
    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.None;

    /// <summary>What only HTML tells: links, structured data, disclosures. Null for text input.</summary>
    public Page? Page { get; init; }

    /// <summary>The kind of text, with a confidence.</summary>
    public GenreEstimate Genre { get; init; } = GenreEstimate.Unknown;

    /// <summary>How sure the extraction is that <see cref="Text"/> is the main text, 0–1.</summary>
    public double ExtractionConfidence { get; init; } = 1;

    /// <summary>The way by which <see cref="Text"/> was found.</summary>
    public ExtractionPath ExtractionPath { get; init; } = ExtractionPath.Text;

    /// <summary>Input limits that were reached and passages that were spliced in.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>
    /// The article as CommonMark with GitHub's tables: headings, paragraphs, nested and numbered lists, tables (their
    /// first row is the head), fenced code, quotations, captions in emphasis, and links with their absolute address,
    /// where <see cref="Url"/> tells what relative ones are relative to. Characters that mean something in Markdown are
    /// escaped. Lines end with <c>\n</c>; an article without text gives an empty string.
    /// </summary>
    public string ToMarkdown() => ArticleMarkdown.Of(this);
}
