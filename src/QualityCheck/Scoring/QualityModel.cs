using System.Collections.Immutable;
using QualityCheck.Models;
using QualityCheck.Pipeline;

namespace QualityCheck.Scoring;

/// <summary>
/// Puts the analyzers' figures together: log-odds = baseline + Σ weight · (sub-score − reference), calibrated so that
/// the value is the chance that a reader who goes by an editor's checklist calls the text good rather than poor.
/// What it was learned from and how well it does stands in <c>data/SOURCES.md</c>. Immutable
/// and safe from many threads.
/// </summary>
public sealed class QualityModel
{
    private const string Facts = "factualDensity";

    // Half the interval of a text that says nothing, in log-odds: from .02 to .98 around .5. A judgement.
    private const double WidestMargin = 4;

    private readonly bool _additive;

    internal QualityModel(string name, double baseline, double sampling, ImmutableArray<QualityTerm> terms,
        bool additive = false) =>
        (Name, Baseline, Sampling, Terms, _additive) = (name, baseline, sampling, terms, additive);

    /// <summary>The model of the library.</summary>
    public static QualityModel Default { get; } = Parse(EmbeddedData.ReadText("models/quality.json"));

    /// <summary>The quality as a rule may ask for it.</summary>
    internal static readonly ScoreDescriptor Quality = new("quality");

    /// <summary>The figures of <see cref="QualityAssessment.Reliability"/>.</summary>
    internal static readonly ScoreDescriptor Document = new("document",
        new FigureDescriptor("words"), FigureDescriptor.Share("language"), FigureDescriptor.Share("unsupportedGenre"),
        new FigureDescriptor("prose"), FigureDescriptor.Share("extraction"));

    /// <summary>The model's name and version, as <c>built-in@1</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The first twelve hexadecimal digits of a SHA-256 over what it says, white space aside: a model that was changed
    /// under the same name and version has another.
    /// </summary>
    public string Digest { get; internal init; } = "";

    /// <summary>The log-odds of the average text that was learned from.</summary>
    public double Baseline { get; }

    /// <summary>What each figure counts.</summary>
    public ImmutableArray<QualityTerm> Terms { get; }

    /// <summary>Half the 90 % interval in log-odds of a text of one word.</summary>
    internal double Sampling { get; }

    /// <summary>Whether it asks for <see cref="FindingRates"/>.</summary>
    internal bool CountsFindings => Terms.Any(term => FigureName.Of(term.Figure).Score == FindingRates.Name);

    /// <summary>Reads a model.</summary>
    /// <param name="json">The model as the training program writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is no valid model; the message says why.</exception>
    public static QualityModel Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return QualityModelFile.Read(json).ToModel();
    }

    /// <summary>
    /// Scores a text from what the analyzers found. Quality without evidence is none: where the figures that are there
    /// carry less than half of the weight (as without analyzers, or with repetition and boilerplate alone), its value,
    /// rating and interval are null. The interval (90 %) is that of the text as a sample of what its author writes: it
    /// narrows with the square root of its words. <see cref="Score.Reliable"/> says whether the score can be relied on.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="scores">The analyzers' scores by name; missing ones and those without a value neither add nor take
    /// away.</param>
    /// <param name="options">The genres and thresholds; null for <see cref="ScoringOptions.Default"/>.</param>
    /// <param name="findingRates">What <see cref="FindingRates"/> says of the text; without them figures such as
    /// <c>findings.QC2007</c> are missing ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="scores"/> is
    /// null.</exception>
    public QualityAssessment Assess(AnnotatedText text, IReadOnlyDictionary<string, Score> scores,
        ScoringOptions? options = null, ImmutableSortedDictionary<string, double>? findingRates = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scores);
        options ??= ScoringOptions.Default;
        if (findingRates is not null)
            scores = FindingRates.Among(scores, findingRates);
        List<Contribution> contributions = Contributions(scores, options);
        double carried = Terms.Where(term => contributions.Exists(part => part.Name == term.Figure))
            .Sum(term => term.Weight);
        double odds = LogOdds(contributions), margin = Margin(text.Words), value = Logistic.Of(odds);
        var quality = new Score
        {
            Value = value,
            Rating = value < options.Fair ? Rating.Poor : value < options.Good ? Rating.Fair : Rating.Good,
            Low = Logistic.Of(odds - margin),
            High = Logistic.Of(odds + margin),
            Baseline = (double)Score.Rounded(Baseline),
            LogOdds = odds,
            Contributions =
            [
                .. contributions.OrderBy(part => part.Value).ThenBy(part => part.Name, StringComparer.Ordinal),
            ],
        };
        return QualityDoubts.Told(
            new QualityAssessment(
                carried < options.LeastWeight * Terms.Sum(term => term.Weight) ? quality.Withheld() : quality,
                Reliability(text, options)), scores, options);
    }

    /// <summary>The log-odds of quality from the analyzers' scores, the rates of findings among them.</summary>
    internal double LogOdds(IReadOnlyDictionary<string, Score> scores, ScoringOptions options) =>
        LogOdds(Contributions(scores, options));

    private double LogOdds(List<Contribution> contributions) =>
        (double)(Score.Rounded(Baseline) + contributions.Sum(part => (decimal)part.Value));

    /// <summary>
    /// What each figure that is there adds or takes away. Facts come last: their sub-score counts as far as the rest is
    /// rather good than poor (the square of what its chance has above a half, doubled), for names and figures put into
    /// sales copy make it no better. In an additive model they count as any other figure.
    /// </summary>
    private List<Contribution> Contributions(IReadOnlyDictionary<string, Score> scores, ScoringOptions options)
    {
        var contributions = new List<Contribution>();
        foreach (QualityTerm term in Terms.OrderBy(term => term.Figure == Facts))
        {
            if (FigureName.Of(term.Figure).In(scores) is not { } figure)
                continue;
            double subScore = term.SubScore(figure);
            if (term.Figure == Facts && !_additive)
            {
                double rest = Math.Max(0, 2 * Logistic.Of(LogOdds(contributions)) - 1);
                subScore = term.SubScore(Math.Min(figure, MostFacts(scores, options))) * rest * rest;
            }
            contributions.Add(new Contribution(term.Figure,
                (double)Score.Rounded(term.Weight * (subScore - term.Reference))));
        }
        return contributions;
    }

    private static double MostFacts(IReadOnlyDictionary<string, Score> scores, ScoringOptions options)
    {
        double least =
            new[] { "hedging", "vagueness", "style" }.Min(name => scores.GetValueOrDefault(name)?.Value ?? 1);
        return Math.Min(Curve.At(options.FactsCount.AsSpan(), least),
            Curve.At(options.VarietyCounts.AsSpan(), scores[Facts].Measures.GetValueOrDefault("variety", 1)));
    }

    /// <summary>Half the interval in log-odds.</summary>
    private double Margin(int words) => Math.Min(WidestMargin, Sampling / Math.Sqrt(Math.Max(1, words)));

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
