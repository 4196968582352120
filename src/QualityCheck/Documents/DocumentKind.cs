using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>The form a document comes in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>HTML, a whole page or a fragment.</summary>
    Html,

    /// <summary>Plain text, perhaps a page that somebody else already flattened.</summary>
    Text,
}
