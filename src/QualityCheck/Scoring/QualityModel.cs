using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>
/// Puts the analyzers' scores together: log-odds = baseline + Σ weight · (score − reference), weights not negative, so that
/// a better sub-score never lowers the quality. The weights are set by hand and not calibrated: the value orders
/// documents, it is no probability.
/// </summary>
public static class QualityModel
{
    private const double Baseline = 1.1;

    /// <summary>An item of a list with so many words is a paragraph.</summary>
    private const int ParagraphWords = 25;
    private const string Facts = "factualDensity";

    /// <summary>The share of all weight that the scores must carry: half a model says nothing.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>The sub-scores with their weight and the value at which they neither add nor take away.</summary>
    private static readonly (string Name, double Weight, double Reference)[] Terms =
    [
        (Facts, 2.5, 0.6),
        ("hedging", 2.0, 0.9),
        ("repetition", 2.0, 0.95),
        ("style", 1.5, 0.95),
        ("vagueness", 1.0, 0.9),
        ("boilerplate", 1.0, 0.98),
    ];

    /// <summary>The least of the scores for how a text is told → up to where its facts count: figures and names put into guesswork, chatter or the same few words make it no better.</summary>
    private static readonly (double Least, double Value)[] FactsCount = [(0.45, 0.3), (0.6, 1)];

    /// <summary>Below how much variety the facts begin to count less, and where they no longer do.</summary>
    private static readonly (double Variety, double Value)[] VarietyCounts = [(0.5, 0.3), (0.6, 1)];

    private static readonly ImmutableArray<Genre> Unsupported =
        [Genre.Recipe, Genre.Results, Genre.List, Genre.Legal, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Product, Genre.Liveblog];

    /// <summary>The quality as a rule may ask for it.</summary>
    internal static readonly ScoreDescriptor Quality = new("quality");

    /// <summary>The figures of <see cref="QualityAssessment.Reliability"/>.</summary>
    internal static readonly ScoreDescriptor Document = new("document",
        new FigureDescriptor("words"), FigureDescriptor.Share("language"), FigureDescriptor.Share("unsupportedGenre"), new FigureDescriptor("prose"), FigureDescriptor.Share("extraction"));

    /// <summary>
    /// Scores a text from what the analyzers found. Quality without evidence is none: where the scores with a value carry less than half of the weight (as without
    /// analyzers, or with repetition and boilerplate alone), its value, rating and interval are null.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="scores">The analyzers' scores by name; missing ones and those without a value neither add nor take away.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static QualityAssessment Assess(AnnotatedText text, IReadOnlyDictionary<string, Score> scores)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scores);
        decimal logOdds = (decimal)Baseline;
        double carried = 0;
        var contributions = new List<Contribution>();
        foreach ((string name, double weight, double reference) in Terms)
        {
            if (!scores.TryGetValue(name, out Score? score) || score.Value is not { } reached)
                continue;
            double counted = name == Facts ? Math.Min(reached, MostFacts(scores)) : reached;
            decimal part = Score.Rounded(weight * (counted - reference));
            contributions.Add(new Contribution(name, (double)part));
            logOdds += part;
            carried += weight;
        }
        double odds = (double)logOdds, margin = Margin(text.Words), value = Logistic(odds);
        var quality = new Score
        {
            Value = value,
            Rating = Band(value),
            Low = Logistic(odds - margin),
            High = Logistic(odds + margin),
            Baseline = Baseline,
            LogOdds = odds,
            Contributions = [.. contributions.OrderBy(part => part.Value).ThenBy(part => part.Name, StringComparer.Ordinal)],
        };
        return new QualityAssessment(carried < LeastWeight * Terms.Sum(term => term.Weight) ? quality.Withheld() : quality, Reliability(text));
    }

    private static double MostFacts(IReadOnlyDictionary<string, Score> scores)
    {
        double least = new[] { "hedging", "vagueness", "style" }.Min(name => scores.GetValueOrDefault(name)?.Value ?? 1);
        return Math.Min(Curve.At(FactsCount, least), Curve.At(VarietyCounts, scores[Facts].Measures.GetValueOrDefault("variety", 1)));
    }

    /// <summary>Half the interval in log-odds: short texts say little. Set by hand like the weights.</summary>
    private static double Margin(int words) => Math.Min(2, 0.3 + 4 / Math.Sqrt(Math.Max(1, words)));

    private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static Rating Band(double value) => value < 0.4 ? Rating.Poor : value < 0.7 ? Rating.Fair : Rating.Good;

    private static ImmutableSortedDictionary<string, double> Reliability(AnnotatedText text)
    {
        int[] words = new int[text.Article.Blocks.Count];
        foreach (Sentence sentence in text.Sentences)
            words[sentence.Block] += sentence.Words;
        int prose = text.Article.Blocks.Zip(words).Sum(block => IsProse(block.First.Kind, block.Second) ? block.Second : 0);
        GenreEstimate genre = text.Article.Genre;
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("words", (double)text.Words),
            KeyValuePair.Create("language", text.HasPack ? 1.0 : 0.0),
            KeyValuePair.Create("unsupportedGenre", Unsupported.Contains(genre.Genre) ? genre.Confidence : 0),
            KeyValuePair.Create("prose", (double)prose),
            KeyValuePair.Create("extraction", text.Article.ExtractionConfidence),
        ]);
    }

    /// <summary>Running text, be it a numbered paragraph.</summary>
    private static bool IsProse(BlockKind kind, int words) =>
        kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Code) || kind == BlockKind.ListItem && words >= ParagraphWords;
}
