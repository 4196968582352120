namespace QualityCheck.Tests.Extraction;

/// <summary>What a careful reader says of a page in <c>pages/</c>, fixed before any extraction was looked at.</summary>
/// <param name="Yes">Passages that belong to the article's text.</param>
/// <param name="No">Passages that do not.</param>
public sealed record PageCase(string[]? Yes, string[]? No)
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>The day of publication; see <see cref="PublishedNull"/>.</summary>
    public string? Published { get; init; }

    /// <summary>Whether the page tells no day.</summary>
    public bool PublishedNull { get; init; }

    public string? Language { get; init; }
}
