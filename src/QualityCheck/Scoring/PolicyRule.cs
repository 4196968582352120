namespace QualityCheck.Scoring;

/// <summary>One line of a policy: an action where a figure is below or above a threshold.</summary>
/// <param name="Number">Which rule of the policy it is, from 1.</param>
/// <param name="Action">What to do where it holds.</param>
/// <param name="Reason">The reason code.</param>
/// <param name="When">A score (<c>hedging</c>), its amount (<c>hedging.amount</c>), one of its measures
/// (<c>factualDensity.per100Words</c>) or a figure of the document (<c>document.words</c>).</param>
/// <param name="IsBelow">Whether it holds below the threshold; else above it.</param>
/// <param name="Threshold">The threshold.</param>
internal sealed record PolicyRule(int Number, VerdictAction Action, string Reason, FigureName When, bool IsBelow,
    double Threshold)
{
    /// <summary>Where <see cref="When"/> stands in the policy's JSON.</summary>
    public Place WhenAt { get; init; }

    /// <summary>Where <see cref="Threshold"/> stands in the policy's JSON.</summary>
    public Place ThresholdAt { get; init; }

    public bool Holds(double figure) => IsBelow ? figure < Threshold : figure > Threshold;

    /// <summary>The mistake in words that tell where the rule stands.</summary>
    public PolicyException Mistake(Place place, string message) =>
        new(FormattableString.Invariant($"{place}: rule {Number} ({Nearest.Shown(Reason)}): {message}"));
}
