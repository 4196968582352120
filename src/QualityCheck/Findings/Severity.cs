using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>How much a finding matters.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Recorded, but charged to nobody: a quoted hedge, a list that repeats its pattern.</summary>
    None,

    /// <summary>Worth knowing; one alone costs little, if anything.</summary>
    Note,

    /// <summary>Lowers the score.</summary>
    Warning,

    /// <summary>Must be looked at.</summary>
    Error,
}
