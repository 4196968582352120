namespace QualityCheck.Scoring;

/// <summary>What came of tuning a policy.</summary>
public sealed record PolicyTuningResult
{
    /// <summary>The policy with a rule that rejects and its calibration; null where the labels bear none.</summary>
    public Policy? Policy { get; init; }

    /// <summary>Why there is none, in a sentence; null where there is one.</summary>
    public string? Refusal { get; init; }

    /// <summary>
    /// How many more documents that must not be rejected have to be labelled, if no further one of them is rejected;
    /// null where the number is not what is missing.
    /// </summary>
    public int? MoreLabels { get; init; }

    /// <summary>How many labelled documents must not be rejected.</summary>
    public required int Kept { get; init; }

    /// <summary>How many of them the policy rejects.</summary>
    public int FalseRejects { get; init; }

    /// <summary>Up to what share of such documents it may reject.</summary>
    public double Bound { get; init; } = 1;

    /// <summary>How many labelled documents the team rejected.</summary>
    public required int Rejected { get; init; }

    /// <summary>How many of them the policy rejects, too.</summary>
    public int TrueRejects { get; init; }

    /// <summary>The threshold of quality below which it rejects.</summary>
    public double? Quality { get; init; }
}
