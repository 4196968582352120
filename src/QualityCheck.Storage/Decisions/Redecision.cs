namespace QualityCheck.Storage;

/// <summary>What a policy makes, or would make, of the stored reports.</summary>
/// <param name="Policy">The policy, see <see cref="ReportKey.Policy"/>.</param>
/// <param name="IsDryRun">Whether nothing was stored.</param>
/// <param name="Reports">How many reports were looked at.</param>
/// <param name="Superseded">How many automated decisions were superseded, or would be.</param>
/// <param name="KeptForReviewer">How many stand because a reviewer decided; no policy overrules a person.</param>
/// <param name="Flips">The decisions whose action changes, those of one report at most once.</param>
public sealed record Redecision(string Policy, bool IsDryRun, int Reports, int Superseded, int KeptForReviewer,
    IReadOnlyList<Flip> Flips);
