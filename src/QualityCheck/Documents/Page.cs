namespace QualityCheck;

/// <summary>What only HTML tells about a page, gathered in the one parse.</summary>
public sealed record Page
{
    /// <summary>The links inside the article, in order.</summary>
    public IReadOnlyList<PageLink> ArticleLinks { get; init; } = [];

    /// <summary>The links of the rest of the page, in order.</summary>
    public IReadOnlyList<PageLink> OtherLinks { get; init; } = [];

    /// <summary>
    /// The schema.org types named in JSON-LD and microdata, without prefix, such as <c>NewsArticle</c>.
    /// </summary>
    public IReadOnlyList<string> SchemaTypes { get; init; } = [];

    /// <summary>schema.org properties present in JSON-LD, such as <c>publishingPrinciples</c>, sorted.</summary>
    public IReadOnlyList<string> SchemaProperties { get; init; } = [];

    /// <summary>
    /// The manifests of content credentials (C2PA 2.4, A.7) that the head holds (<c>inline</c>) or names (their
    /// addresses, absolute where the page's own is known). They are not read, let alone verified;
    /// more than one counts as none.
    /// </summary>
    public IReadOnlyList<string> C2paManifests { get; init; } = [];

    /// <summary>
    /// The headline that readers see, by the headings and the page's title alone, whatever is declared for machines;
    /// null where there is none.
    /// </summary>
    public string? Headline { get; init; }

    /// <summary>
    /// The address of the publisher that the article's JSON-LD names, as written; null where it names none.
    /// </summary>
    public string? PublisherUrl { get; init; }

    /// <summary>The value of <c>og:type</c>, where given.</summary>
    public string? OpenGraphType { get; init; }
}
