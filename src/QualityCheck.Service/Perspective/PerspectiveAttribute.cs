namespace QualityCheck.Service;

/// <summary>
/// An attribute that can be asked for: 1 minus a score of the report, in which 1 is good, and the findings behind it.
/// </summary>
/// <param name="Name">Its name, in Perspective's spelling.</param>
/// <param name="Score">The score of the report.</param>
/// <param name="IsProbability">Whether the score is a calibrated chance; only the quality is.</param>
/// <param name="IsBehind">Which findings are behind it.</param>
internal sealed record PerspectiveAttribute(string Name, string Score, bool IsProbability,
    Func<Finding, bool> IsBehind)
{
    private static readonly string[] VagueRules = ["QC2006", "QC2007", "QC2008"];

    /// <summary>All that there are.</summary>
    public static IReadOnlyDictionary<string, PerspectiveAttribute> All { get; } = new PerspectiveAttribute[]
    {
        new("HEDGED", "hedging", false, finding => finding.Analyzer == "hedging" && !VagueRules.Contains(finding.Rule)),
        new("VAGUE", "vagueness", false, finding => VagueRules.Contains(finding.Rule)),
        new("REPETITIVE", "repetition", false, finding => finding.Analyzer == "repetition"),
        new("LOW_FACTS", "factualDensity", false, finding => finding.Analyzer == "facts"),
        new("CHATTY", "style", false, finding => finding.Analyzer == "style"),
        new("BOILERPLATE", "boilerplate", false, _ => false),
        new("LOW_QUALITY", "quality", true, _ => false),
    }.ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);

    /// <summary>Its scores for a report in full detail; null where the report has no such score.</summary>
    /// <param name="report">The report.</param>
    /// <param name="length">The length of the text that was sent.</param>
    public PerspectiveAnswer.Scores? Of(QualityReport report, int length)
    {
        if (report.Scores.GetValueOrDefault(Score)?.Value is not { } value)
            return null;
        var summary = new PerspectiveAnswer.Score(1 - value, IsProbability ? "PROBABILITY" : "RAW");
        PerspectiveAnswer.SpanScore[] spans =
        [
            .. Places(report).Select(place => new PerspectiveAnswer.SpanScore(place.Span.Start, place.Span.End,
                new PerspectiveAnswer.Score(place.Confidence, "RAW"))),
        ];
        return new PerspectiveAnswer.Scores(
            spans.Length > 0 ? spans : [new PerspectiveAnswer.SpanScore(0, length, summary)], summary);
    }

    private IEnumerable<(TextSpan Span, double Confidence)> Places(QualityReport report) => Name == "BOILERPLATE"
        ? report.Boilerplate.Select(removed => (new TextSpan(removed.Start, removed.Length), removed.Confidence))
        : report.Findings
            .Where(finding => finding.Severity != Severity.None && finding.Length > 0 && IsBehind(finding))
            .Select(finding => (report.ToInput(finding.Span), finding.Confidence));
}
