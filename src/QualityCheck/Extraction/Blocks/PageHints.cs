namespace QualityCheck.Extraction;

/// <summary>What a page says about itself that helps to find its article.</summary>
/// <param name="Title">Its title.</param>
/// <param name="IsForum">Whether its posts or answers are its content.</param>
/// <param name="SchemaTypes">The schema.org types it names.</param>
/// <param name="OpenGraphType">Its <c>og:type</c>.</param>
/// <param name="Body">The text it declares to be its article; null where there is none.</param>
internal sealed record PageHints(string? Title, bool IsForum, IReadOnlyList<string> SchemaTypes, string? OpenGraphType,
    DeclaredBody? Body);
