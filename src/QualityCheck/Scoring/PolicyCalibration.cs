namespace QualityCheck.Scoring;

/// <summary>What the right to reject rests on.</summary>
/// <param name="N">How many labelled documents that must not be rejected the policy was tried on.</param>
/// <param name="FalseRejects">How many of them it rejected.</param>
/// <param name="Bound">Up to what share of such documents it may reject, by the exact binomial bound.</param>
/// <param name="Confidence">How sure the bound is, such as 0.95.</param>
/// <param name="Date">When that was done.</param>
/// <param name="Source">Where the labels come from.</param>
public sealed record PolicyCalibration(int N, int FalseRejects, double Bound, double Confidence, DateOnly Date,
    string Source);
