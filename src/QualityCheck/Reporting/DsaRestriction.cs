using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>What is done to a document, in the words of the EU's DSA Transparency Database.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DsaRestriction>))]
public enum DsaRestriction
{
    /// <summary>Nothing; there is nothing to report.</summary>
    None,

    /// <summary>It carries a label.</summary>
    Labelled,

    /// <summary>It is shown to fewer people.</summary>
    Demoted,

    /// <summary>It cannot be reached.</summary>
    Disabled,

    /// <summary>It is removed.</summary>
    Removed,
}
