using System.Text.Json.Serialization;

namespace QualityCheck;

/// <summary>A piece of boilerplate that was taken out.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in <see cref="InputDocument.Content"/>.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Rule">The id of the rule that removed it, QC1xxx.</param>
/// <param name="Reason">Why, as a stable word such as <c>related-link</c> or <c>comment-form</c>.</param>
/// <param name="Confidence">How sure it is that it is boilerplate, 0–1.</param>
[method: JsonConstructor]
public readonly record struct RemovedSpan(int Start, int Length, string Rule, string Reason, double Confidence)
{
    /// <summary>Its place in <see cref="InputDocument.Content"/>.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, Length);
}
