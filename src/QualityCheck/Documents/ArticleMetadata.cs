namespace QualityCheck;

/// <summary>What the document says about itself. Every value may be missing.</summary>
public sealed record ArticleMetadata
{
    /// <summary>No metadata.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>The article's title, without the site's name.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The author or authors, as named on the page.</summary>
    public Sourced<string>? Byline { get; init; }

    /// <summary>When it was published, ISO 8601 where it could be read, else as written.</summary>
    public Sourced<string>? Published { get; init; }

    /// <summary>When it was last changed, ISO 8601 where it could be read, else as written.</summary>
    public Sourced<string>? Modified { get; init; }

    /// <summary>The name of the site or publication.</summary>
    public Sourced<string>? SiteName { get; init; }

    /// <summary>ISO 639-1 code that the page declares.</summary>
    public Sourced<string>? Language { get; init; }

    /// <summary>The canonical address that the page declares; absolute http or https.</summary>
    public Sourced<string>? CanonicalUrl { get; init; }

    /// <summary>The address of the lead image that the page declares; absolute http or https.</summary>
    public Sourced<string>? Image { get; init; }
}
