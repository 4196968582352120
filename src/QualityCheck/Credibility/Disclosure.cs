namespace QualityCheck.Credibility;

/// <summary>An item that is disclosed, and where.</summary>
/// <param name="Item">The item.</param>
/// <param name="Place"><c>link</c>, or the source of the metadata: <c>caller</c>, <c>json-ld</c>, <c>meta</c>,
/// <c>markup</c>, <c>text</c>.</param>
/// <param name="Quote">The words that disclose it, the link's address where it has none, or the property's
/// name.</param>
/// <param name="Start">Offset of the link's start tag in the HTML; null for anything else.</param>
internal readonly record struct Disclosure(DisclosureItem Item, string Place, string Quote, int? Start = null);
