using QualityCheck.Scoring;

namespace QualityCheck;

/// <summary>Decides from a report.</summary>
public static class PolicyExtensions
{
    /// <summary>
    /// Decides from a report alone, in either detail, without the text: the same verdict as a check with this policy
    /// gives, whichever policy the report was made by.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="report">The report, also one that was read from JSON.</param>
    /// <param name="context">Surface and date; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="report"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The policy has no such surface.</exception>
    public static Verdict Decide(this Policy policy, QualityReport report, DecisionContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(report);
        return policy.Decide(report.ToPolicyInput(), context);
    }
}
