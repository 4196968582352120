using System.Text.Json.Serialization;

namespace QualityCheck;

/// <summary>A sentence in a report.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the article's text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Uncertain">Whether something in it is said with less than certainty, or leans on vague words or
/// sources, by whomever (the class <c>uncertain</c> of CoNLL-2010).</param>
public readonly record struct SentenceSummary(int Start, int Length, bool Uncertain)
{
    /// <summary>
    /// How check-worthy its claim is, 0–1: from 0.5 on a fact checker would rather look at it than not. It says nothing
    /// about truth. Null where the text is not English.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Claim { get; init; }
}
