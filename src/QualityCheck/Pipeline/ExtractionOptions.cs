namespace QualityCheck;

/// <summary>
/// Lines that stay in <see cref="Article.Text"/>, each at its place, and whom extraction asks; without options none
/// of the lines does.
/// <see cref="Title"/>, <see cref="Byline"/> and <see cref="Captions"/> are for HTML pages within the limits of the
/// parser, as is <see cref="SecondOpinion"/>; <see cref="MarkOnly"/> is for text input. Immutable.
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

    /// <summary>
    /// Whether the boilerplate of a text input is only marked: <see cref="Article.Removed"/> names it as ever, but
    /// <see cref="Article.Text"/> is the whole input.
    /// </summary>
    public bool MarkOnly { get; init; }

    /// <summary>
    /// When SmartReader is asked as well, for HTML pages: a block that it leaves out must then be surer to stay, and
    /// where both differ much the finding QC0007 says so. Once SmartReader has begun a page, cancelling waits for its
    /// end, which is a matter of seconds at most.
    /// </summary>
    public SecondOpinion SecondOpinion { get; init; }

    /// <summary>
    /// Lines of a text and blocks of a page that go as boilerplate beside what is found to be; none unless said.
    /// </summary>
    public BoilerplateLines Boilerplate { get; init; } = BoilerplateLines.None;
}
