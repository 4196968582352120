namespace QualityCheck;

/// <summary>A document in a few facts.</summary>
public sealed record DocumentSummary
{
    /// <summary>HTML or text.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The address the caller gave.</summary>
    public string? Url { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The authors as named.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published.</summary>
    public string? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public string? Modified { get; init; }

    /// <summary>The site's name.</summary>
    public string? SiteName { get; init; }

    /// <summary>The canonical address that the page declares.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The address of the lead image that the page declares.</summary>
    public string? Image { get; init; }

    /// <summary>ISO 639-1 code, or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The number of words of the article.</summary>
    public required int Words { get; init; }

    /// <summary>The kind of text.</summary>
    public required Genre Genre { get; init; }

    /// <summary>How sure the genre is, 0–1.</summary>
    public required double GenreConfidence { get; init; }

    /// <summary>How sure the extraction is that the article is the main text, 0–1.</summary>
    public required double ExtractionConfidence { get; init; }

    /// <summary>The way by which the article was found.</summary>
    public required ExtractionPath ExtractionPath { get; init; }

    /// <summary>
    /// <c>sha256:</c> and the SHA-256 of <see cref="InputDocument.Content"/> in UTF-8, in lower-case hexadecimal.
    /// </summary>
    public required string ContentHash { get; init; }
}
