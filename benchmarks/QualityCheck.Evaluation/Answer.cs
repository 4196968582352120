using QualityCheck.Evaluation.Text;

namespace QualityCheck.Evaluation;

/// <summary>
/// A row of a data set and what the checker said of it; of a document without a report, what it says of an empty text.
/// </summary>
internal readonly record struct Answer<TRow>(TRow Row, QualityReport Report)
{
    public IEnumerable<Finding> FindingsOf(string analyzer) =>
        (Report.Findings ?? []).Where(finding => finding.Analyzer == analyzer);

    public IReadOnlyList<SentenceSummary> Sentences => Report.Sentences ?? [];

    public Score? ScoreOf(string name) => Report.Scores?.GetValueOrDefault(name);

    /// <summary>Plain facts per 100 words; 0 where there is no answer.</summary>
    public double FactualDensity => ScoreOf("factualDensity")?.Measures.GetValueOrDefault("per100Words") ?? 0;

    /// <summary>The places of the facts of these types (all where null), in code points, sorted.</summary>
    public IEnumerable<TextSpan> Facts(string text, IReadOnlySet<string>? types, Func<Annotation, bool>? unless = null)
    {
        var points = new CodePoints(text);
        return (Report.Annotations ?? [])
            .Where(a => a.Layer == "facts" && (types is null || types.Contains(a.Type)) && unless?.Invoke(a) != true)
            .Select(a => points.Of(a.Start, a.Length))
            .Distinct()
            .OrderBy(span => span.Start)
            .ThenBy(span => span.Length);
    }
}
