using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>What a row of a source list is about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SourceScope>))]
public enum SourceScope
{
    /// <summary>One host, with or without <c>www.</c>; hosts below it inherit the rating at half confidence.</summary>
    Host,

    /// <summary>A registrable domain (or another host) and everything below it, at full confidence.</summary>
    Registrable,

    /// <summary>A path on one host and everything below it, such as <c>example.org/opinion</c>.</summary>
    Path,
}
