using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>
/// How often each rule finds something, as quality models name it: <c>findings.QC2007</c> is the number of findings of
/// that rule per 500 words.
/// </summary>
public static class FindingRates
{
    /// <summary>Where a figure of a model begins that is such a rate.</summary>
    internal const string Name = "findings";

    // What findings are counted per; the unit of style's amount.
    private const double PerWords = 500;

    // A shorter text is measured as if it had so many words: one finding in a note is no rate. A judgement.
    private const int LeastWords = 300;

    /// <summary>The rates of a document. Findings that are charged to nobody are not counted.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="rules">The ids of the rules that were looked for; one that found nothing has the rate 0, and one
    /// that is not among them has none.</param>
    /// <param name="findings">What was found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableSortedDictionary<string, double> Of(int words, IEnumerable<string> rules,
        IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(findings);
        var rates = rules.Distinct(StringComparer.Ordinal)
            .ToDictionary(rule => rule, _ => 0.0, StringComparer.Ordinal);
        foreach (Finding finding in findings)
        {
            if (finding.Severity != Severity.None && rates.TryGetValue(finding.Rule, out double found))
                rates[finding.Rule] = found + 1;
        }
        double scale = PerWords / Math.Max(LeastWords, words);
        return rates.ToImmutableSortedDictionary(rate => rate.Key, rate => rate.Value * scale, StringComparer.Ordinal);
    }

    /// <summary>The rates among the scores, where <see cref="FigureName"/> finds them.</summary>
    internal static IReadOnlyDictionary<string, Score> Among(IReadOnlyDictionary<string, Score> scores,
        ImmutableSortedDictionary<string, double> rates) =>
        new Dictionary<string, Score>(scores, StringComparer.Ordinal)
        {
            [Name] = Score.None with { Measures = rates },
        };
}
