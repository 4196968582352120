using System.Collections.Immutable;
using QualityCheck.Scoring;

namespace QualityCheck.Training;

/// <summary>The figures of a document's report, and what its team thinks of it.</summary>
/// <param name="Document">The hash of its content, which tells documents apart.</param>
/// <param name="Target">1 is good, 0 is bad; .5 counts half for either.</param>
/// <param name="Source">Where it comes from; null where no source is named.</param>
/// <param name="Scores">Its scores, the rates of its findings among them, as a model reads them.</param>
internal sealed record LabelledReport(string Document, double Target, string? Source,
    IReadOnlyDictionary<string, Score> Scores)
{
    // Made of other figures, or of a model: no figures of their own.
    private static readonly string[] LeftOut = ["estimate", "withheldLow", "withheldHigh"];

    /// <summary>1 where it is rather good, 0 where it is rather bad; .5 where it is neither.</summary>
    public double Side => Target > 0.5 ? 1 : Target < 0.5 ? 0 : 0.5;

    /// <summary>The figures that it has, by the names that a model gives them.</summary>
    public IEnumerable<string> Figures =>
        Scores.Where(score => score.Key != FigureName.Quality).SelectMany(score => FiguresOf(score.Key, score.Value));

    public double? Figure(string name) => FigureName.Of(name).In(Scores);

    public static LabelledReport Of(QualityReport report, double target, string? source)
    {
        ImmutableSortedDictionary<string, double> rates = FindingRates.Of(report.Document.Words,
            Rules.All.Where(rule => rule.Analyzer != "limits" && Analyses.AbsentFor(rule.Id, report.Scores) is null)
                .Select(rule => rule.Id), report.Findings);
        return new LabelledReport(report.Document.ContentHash, target, source,
            FindingRates.Among(report.Scores, rates));
    }

    private static IEnumerable<string> FiguresOf(string name, Score score)
    {
        if (score.Value is not null)
            yield return name;
        if (score.Amount is not null)
            yield return $"{name}.{FigureDescriptor.Amount}";
        foreach (string measure in score.Measures.Keys.Except(LeftOut, StringComparer.Ordinal))
            yield return $"{name}.{measure}";
    }
}
