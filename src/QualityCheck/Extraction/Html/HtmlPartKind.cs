namespace QualityCheck.Extraction;

/// <summary>What a piece of a page's source is.</summary>
internal enum HtmlPartKind
{
    Text,
    StartTag,
    EndTag,
    Comment,
}
