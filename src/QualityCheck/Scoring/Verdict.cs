using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>What a policy makes of the scores.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Reasons">Reason codes such as <c>hedging.unanchored</c>, the weightiest first; empty on Accept.</param>
/// <param name="Policy">Name and version of the policy, as <c>default@1</c>.</param>
public sealed record Verdict(VerdictAction Action, ImmutableArray<string> Reasons, string Policy)
{
    /// <inheritdoc/>
    public bool Equals(Verdict? other) =>
        other is not null && Action == other.Action && Policy == other.Policy && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Action, Policy, Reasons.Length);
}
