namespace QualityCheck.Extraction;

internal enum HtmlPartKind
{
    Text,
    StartTag,
    EndTag,
    Comment,
}
