namespace QualityCheck.Extraction;

/// <summary>What a page says about itself that helps to find its article.</summary>
/// <param name="Title">Its title.</param>
/// <param name="IsForum">Whether its posts or answers are its content.</param>
/// <param name="SchemaTypes">The schema.org types it names.</param>
/// <param name="OpenGraphType">Its <c>og:type</c>.</param>
/// <param name="Body">The text it declares to be its article; null where there is none.</param>
internal sealed record PageHints(string? Title, bool IsForum, IReadOnlyList<string> SchemaTypes, string? OpenGraphType,
    DeclaredBody? Body)
{
    /// <summary>Whether it says that it is an article.</summary>
    public bool DeclaresArticle =>
        SchemaTypes.Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting")
        || OpenGraphType == "article";

    /// <summary>Whether it says that it offers a product.</summary>
    public bool DeclaresProduct =>
        SchemaTypes.Any(type => type is "Product" or "Offer") || OpenGraphType == "product";
}
