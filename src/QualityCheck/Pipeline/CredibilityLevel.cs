using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>How far the source can be trusted.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CredibilityLevel>))]
public enum CredibilityLevel
{
    /// <summary>There is too little to go by.</summary>
    Insufficient,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,

    /// <summary>Satire: a class of its own, for it does not ask to be believed.</summary>
    Satire,
}
