using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>What a policy's JSON says.</summary>
internal sealed record PolicyContent
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    public required bool IsShadow { get; init; }

    public required VerdictAction OnAbstain { get; init; }

    public required PolicyCalibration? Calibration { get; init; }

    public required ImmutableArray<PolicyRule> Rules { get; init; }

    /// <summary>Other numbers for named thresholds, by surface.</summary>
    public required ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Threshold>> Surfaces { get;
        init; }

    public required ImmutableArray<AllowedEntry> Allowed { get; init; }

    /// <exception cref="PolicyException">A rule names a figure that there is not, or a threshold of it, be it that of a
    /// surface, is never or always passed.</exception>
    public void Validate(PolicyFigures figures)
    {
        foreach (PolicyRule rule in Rules)
        {
            foreach (FigureCondition figure in rule.Figures.Where(figure => figures.IsAbout(figure.When)))
            {
                foreach (Threshold threshold in Numbers(figure.Threshold))
                    figures.Validate(rule, figure, threshold);
            }
            foreach (FindingCondition finding in rule.Findings)
            {
                foreach (Threshold threshold in Numbers(finding.Threshold))
                    finding.Validate(rule, threshold);
            }
        }
    }

    private IEnumerable<Threshold> Numbers(Threshold threshold) =>
        Surfaces.Values.Select(surface => threshold.Name is { } name ? surface.GetValueOrDefault(name) : null)
            .OfType<Threshold>().Prepend(threshold);
}
