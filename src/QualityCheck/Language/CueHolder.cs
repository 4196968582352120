using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>Whose uncertainty a <see cref="Cue"/> expresses.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CueHolder>))]
public enum CueHolder
{
    /// <summary>The author's own.</summary>
    Author,

    /// <summary>That of a named source.</summary>
    NamedSource,

    /// <summary>That of a source without a name.</summary>
    UnnamedSource,
}
