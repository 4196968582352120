using System.Collections.Immutable;
using QualityCheck.Pipeline;

namespace QualityCheck.Scoring;

/// <summary>
/// Puts the analyzers' scores together: log-odds = baseline + Σ weight · (score − reference), weights not negative, so
/// that a better sub-score never lowers the quality. The weights are set by hand and not calibrated: the value orders
/// documents, it is no probability.
/// </summary>
public static class QualityModel
{
    private const string Facts = "factualDensity";

    /// <summary>The quality as a rule may ask for it.</summary>
    internal static readonly ScoreDescriptor Quality = new("quality");

    /// <summary>The figures of <see cref="QualityAssessment.Reliability"/>.</summary>
    internal static readonly ScoreDescriptor Document = new("document",
        new FigureDescriptor("words"), FigureDescriptor.Share("language"), FigureDescriptor.Share("unsupportedGenre"),
        new FigureDescriptor("prose"), FigureDescriptor.Share("extraction"));

    /// <summary>
    /// Scores a text from what the analyzers found. Quality without evidence is none: where the scores with a value
    /// carry less than half of the weight (as without analyzers, or with repetition and boilerplate alone), its value,
    /// rating and interval are null.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="scores">The analyzers' scores by name; missing ones and those without a value neither add nor take
    /// away.</param>
    /// <param name="options">The weights, genres and thresholds; null for <see cref="ScoringOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="scores"/> is
    /// null.</exception>
    public static QualityAssessment Assess(AnnotatedText text, IReadOnlyDictionary<string, Score> scores,
        ScoringOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scores);
        options ??= ScoringOptions.Default;
        decimal logOdds = (decimal)options.Baseline;
        double carried = 0;
        var contributions = new List<Contribution>();
        foreach ((string name, double weight, double reference) in options.Weights)
        {
            if (!scores.TryGetValue(name, out Score? score) || score.Value is not { } reached)
                continue;
            double counted = name == Facts ? Math.Min(reached, MostFacts(scores, options)) : reached;
            decimal part = Score.Rounded(weight * (counted - reference));
            contributions.Add(new Contribution(name, (double)part));
            logOdds += part;
            carried += weight;
        }
        double odds = (double)logOdds, margin = Margin(text.Words), value = Logistic(odds);
        var quality = new Score
        {
            Value = value,
            Rating = value < options.Fair ? Rating.Poor : value < options.Good ? Rating.Fair : Rating.Good,
            Low = Logistic(odds - margin),
            High = Logistic(odds + margin),
            Baseline = options.Baseline,
            LogOdds = odds,
            Contributions =
            [
                .. contributions.OrderBy(part => part.Value).ThenBy(part => part.Name, StringComparer.Ordinal),
            ],
        };
        return new QualityAssessment(
            carried < options.LeastWeight * options.Weights.Sum(term => term.Weight) ? quality.Withheld() : quality,
            Reliability(text, options));
    }

    private static double MostFacts(IReadOnlyDictionary<string, Score> scores, ScoringOptions options)
    {
        double least =
            new[] { "hedging", "vagueness", "style" }.Min(name => scores.GetValueOrDefault(name)?.Value ?? 1);
        return Math.Min(Curve.At(options.FactsCount.AsSpan(), least),
            Curve.At(options.VarietyCounts.AsSpan(), scores[Facts].Measures.GetValueOrDefault("variety", 1)));
    }

    /// <summary>Half the interval in log-odds: short texts say little. Set by hand like the weights.</summary>
    private static double Margin(int words) => Math.Min(2, 0.3 + 4 / Math.Sqrt(Math.Max(1, words)));

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static ImmutableSortedDictionary<string, double> Reliability(AnnotatedText text, ScoringOptions options)
    {
        int[] words = new int[text.Article.Blocks.Count];
        foreach (Sentence sentence in text.Sentences)
            words[sentence.Block] += sentence.Words;
        int prose = text.Article.Blocks.Zip(words)
            .Sum(block => IsProse(block.First.Kind, block.Second, options.ParagraphWords) ? block.Second : 0);
        GenreEstimate genre = text.Article.Genre;
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("words", (double)text.Words),
            KeyValuePair.Create("language", text.HasPack ? 1.0 : 0.0),
            KeyValuePair.Create("unsupportedGenre",
                options.UnsupportedGenres.Contains(genre.Genre) ? genre.Confidence : 0),
            KeyValuePair.Create("prose", (double)prose),
            KeyValuePair.Create("extraction", text.Article.ExtractionConfidence),
        ]);
    }

    /// <summary>Running text, be it a numbered paragraph.</summary>
    private static bool IsProse(BlockKind kind, int words, int paragraph) =>
        kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Code)
        || kind == BlockKind.ListItem && words >= paragraph;
}
