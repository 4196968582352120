using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>What a tuned policy must keep to.</summary>
public sealed record PolicyTuningOptions
{
    /// <summary>Of the documents that must not be rejected no greater share may be, more than 0 and less than
    /// 1.</summary>
    public double MaxFalseReject { get; init; } = 0.01;

    /// <summary>How sure that must be, from 0.5 to less than 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>
    /// The scores whose thresholds for rejecting are sought together with that of quality; those of the others are the
    /// policy's own.
    /// </summary>
    public ImmutableArray<string> Scores { get; init; } = [];

    /// <summary>The day, for the calibration block.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where the labels come from, for the calibration block.</summary>
    public required string Source { get; init; }
}
