using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>A band of a score.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Rating>))]
public enum Rating
{
    /// <summary>Below 0.4.</summary>
    Poor,

    /// <summary>From 0.4 to below 0.7.</summary>
    Fair,

    /// <summary>0.7 and above.</summary>
    Good,
}
