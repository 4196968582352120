using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>The kind of an <see cref="Entity"/>.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EntityKind>))]
public enum EntityKind
{
    /// <summary>Any other name, or a name of unsure kind.</summary>
    Misc,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A place.</summary>
    Location,
}
