namespace QualityCheck;

/// <summary>A link of the page.</summary>
/// <param name="Href">The address as written; it may be relative or broken.</param>
/// <param name="Text">The link's text, white space collapsed.</param>
/// <param name="Start">Offset of the link's start tag in the HTML.</param>
public sealed record PageLink(string Href, string Text, int Start);
