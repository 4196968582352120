namespace QualityCheck;

/// <summary>
/// Lines around the running text of an HTML page that stay in <see cref="Article.Text"/>, each at its place; without options none of them does.
/// Text input and pages beyond the limits of the parser know no such lines. Immutable.
/// </summary>
public sealed record ExtractionOptions
{
    /// <summary>Nothing but the running text.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>Whether the article's title stays, once, where the page shows it as a heading.</summary>
    public bool Title { get; init; }

    /// <summary>Whether lines near the title that name the author or the date stay.</summary>
    public bool Byline { get; init; }

    /// <summary>Whether captions and credits of figures inside the article stay.</summary>
    public bool Captions { get; init; }
}
