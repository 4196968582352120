using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>How a list rates a source. The words are the list's opinion, never the library's.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SourceLevel>))]
public enum SourceLevel
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Mixed or medium.</summary>
    Mixed,

    /// <summary>High.</summary>
    High,

    /// <summary>Satire: a class of its own, without a score, and never a low one.</summary>
    Satire,
}
