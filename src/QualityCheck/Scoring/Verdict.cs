using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace QualityCheck;

/// <summary>What a policy makes of the scores.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Reasons">
/// Reason codes such as <c>hedging.unanchored</c>, in the policy's order; on Accept empty, unless the document stands
/// on the policy's allow-list (<c>allow.host</c>, <c>allow.id</c>, <c>allow.contentHash</c>).
/// </param>
/// <param name="Policy">Name and version of the policy, as <c>default@1</c>.</param>
public sealed record Verdict(VerdictAction Action, ImmutableArray<string> Reasons, string Policy)
{
    /// <summary>
    /// On Abstain what the policy asks to do with a document that cannot be judged, Review or Accept; else null.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VerdictAction? OnAbstain { get; init; }

    /// <summary>The surface whose thresholds counted; null for the policy's own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Surface { get; init; }

    /// <summary>
    /// What a policy in shadow mode would decide; null for one that is in force. In shadow mode the verdict itself is
    /// Accept without reasons, so that nothing acts on it by mistake.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Verdict? Shadow { get; init; }

    /// <inheritdoc/>
    public bool Equals(Verdict? other) =>
        other is not null && Action == other.Action && Policy == other.Policy && Reasons.SequenceEqual(other.Reasons)
        && OnAbstain == other.OnAbstain && Surface == other.Surface && Equals(Shadow, other.Shadow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Action, Policy, Reasons.Length, Surface);
}
