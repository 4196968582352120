using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>What to do with a document.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<VerdictAction>))]
public enum VerdictAction
{
    /// <summary>No objection was found. It does not say that the text is true.</summary>
    Accept,

    /// <summary>The document cannot be judged: too short, another language, an unsupported genre.</summary>
    Abstain,

    /// <summary>A person should look at it.</summary>
    Review,

    /// <summary>The policy turns it down.</summary>
    Reject,
}
