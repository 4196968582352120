using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>What a text is to another one that it shares passages with.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CopyRelation>))]
public enum CopyRelation
{
    /// <summary>Nearly all of each is in the other.</summary>
    Duplicate,

    /// <summary>Nearly all of the other is in the first, which has more.</summary>
    Contains,

    /// <summary>Nearly all of the first is in the other, which has more.</summary>
    ContainedIn,

    /// <summary>Each has passages of the other and much of its own.</summary>
    Overlaps,
}
