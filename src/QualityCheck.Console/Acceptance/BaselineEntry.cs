namespace QualityCheck.Console;

/// <summary>What a <see cref="Baseline"/> accepts of one document.</summary>
/// <param name="Reasons">The reasons of its verdict.</param>
/// <param name="Findings">Its charged findings by rule and fingerprint.</param>
internal sealed record BaselineEntry(IReadOnlySet<string> Reasons,
    IReadOnlySet<(string Rule, string Fingerprint)> Findings)
{
    /// <summary>Nothing.</summary>
    public static BaselineEntry None { get; } = new(new HashSet<string>(), new HashSet<(string, string)>());

    /// <summary>All that a report says now.</summary>
    public static BaselineEntry Of(QualityReport report)
    {
        IReadOnlyList<string> fingerprints = report.Fingerprints();
        return new BaselineEntry(report.Verdict.Reasons.ToHashSet(StringComparer.Ordinal),
            Enumerable.Range(0, fingerprints.Count).Where(i => report.Findings[i].Severity != Severity.None)
                .Select(i => (report.Findings[i].Rule, fingerprints[i])).ToHashSet());
    }
}
