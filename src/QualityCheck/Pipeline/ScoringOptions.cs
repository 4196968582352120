using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// The genres and thresholds behind the scores, all set by hand on development texts. What the scores count for
/// quality says the <c>QualityModel</c>; the verdict's thresholds are the policy's. A checker with others makes other
/// reports under the same versions, so give its policy a name of its own. Immutable.
/// </summary>
public sealed record ScoringOptions
{
    /// <summary>What holds unless others are given.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>
    /// The share of all weight that the scores with a value must carry, 0–1: half a model says nothing.
    /// </summary>
    public double LeastWeight { get; init; } = 0.5;

    /// <summary>
    /// The least of hedging, vagueness and style → up to where the facts count: figures and names put into guesswork or
    /// chatter make it no better. Between two points the value rises evenly.
    /// </summary>
    public ImmutableArray<(double Least, double Value)> FactsCount { get; init; } = [(0.45, 0.3), (0.6, 1)];

    /// <summary>The variety of the facts' words → up to where the facts count.</summary>
    public ImmutableArray<(double Variety, double Value)> VarietyCounts { get; init; } = [(0.5, 0.3), (0.6, 1)];

    /// <summary>An item of a list with so many words is a paragraph and counts as prose.</summary>
    public int ParagraphWords { get; init; } = 25;

    /// <summary>Below this quality is poor, from <see cref="Good"/> on good, between them fair.</summary>
    public double Fair { get; init; } = 0.4;

    /// <summary>From this quality on it is good.</summary>
    public double Good { get; init; } = 0.7;

    /// <summary>
    /// Genres the quality model was not made for: what makes an article good makes none of these. Opinions, reviews and
    /// instructions it can judge.
    /// </summary>
    public ImmutableHashSet<Genre> UnsupportedGenres { get; init; } =
    [
        Genre.Recipe, Genre.Results, Genre.List, Genre.Legal, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Product,
        Genre.Liveblog,
    ];

    /// <summary>So sure, above this, must a genre be for cues and style to cost less in it, 0–1.</summary>
    public double LeastGenreConfidence { get; init; } = 0.6;

    /// <summary>
    /// So sure must a genre be for them to cost nothing in it, 0–1; between the two they cost evenly less, so that a
    /// genre that is told by a hair makes no difference.
    /// </summary>
    public double SureGenreConfidence { get; init; } = 0.8;

    /// <summary>
    /// Genres in which chat, puffery and clickbait belong, and style costs nothing. Instructions are not among them:
    /// they may talk without prattling.
    /// </summary>
    public ImmutableHashSet<Genre> FreeStyleGenres { get; init; } =
    [
        Genre.Opinion, Genre.Review, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Recipe,
    ];

    /// <summary>
    /// Genres in which nobody expects more than an invention, and no cue costs anything but an unnamed source.
    /// </summary>
    public ImmutableHashSet<Genre> InventedGenres { get; init; } = [Genre.Fiction, Genre.Satire, Genre.Recipe];

    /// <summary>
    /// Genres in which the same holds where the text speaks for its author: one that never says <c>I</c> is no opinion
    /// because its headline is.
    /// </summary>
    public ImmutableHashSet<Genre> PersonalGenres { get; init; } = [Genre.Opinion, Genre.Review, Genre.Forum];

    /// <summary>Genres in which the same holds where the text tells the reader what to do.</summary>
    public ImmutableHashSet<Genre> InstructingGenres { get; init; } = [Genre.HowTo];

    /// <summary>Words such as <c>I</c> and <c>our</c> per 100 words that a personal text has at least.</summary>
    public double FewestPersonal { get; init; } = 0.2;

    /// <summary>
    /// The share of the words in clauses that tell the reader what to do that instructions have at least, 0–1.
    /// </summary>
    public double FewestInstructions { get; init; } = 0.08;

    /// <summary>What a cue under a condition costs of what it would cost otherwise, 0–1.</summary>
    public double ConditionalShare { get; init; } = 0.5;

    /// <summary>
    /// Charged strength per 100 words → what <c>hedging</c> loses: few cues little, but each of them something.
    /// </summary>
    public ImmutableArray<(double Amount, double Loss)> HedgingLoss { get; init; } =
    [
        (0, 0), (0.4, 0.03), (1.1, 0.5), (3, 1),
    ];

    /// <summary>Charged strength per 100 words → what <c>vagueness</c> loses.</summary>
    public ImmutableArray<(double Amount, double Loss)> VaguenessLoss { get; init; } =
    [
        (0, 0), (0.56, 0.03), (1.5, 0.5), (3, 1),
    ];

    /// <summary>
    /// What anchors may spare of the charged strength per 100 words: names and figures put into every sentence don't
    /// make a text of guesses a sound one. Of 790 web articles one in a hundred has more to be spared, of 153 news
    /// reports three.
    /// </summary>
    public double MostSpared { get; init; } = 0.3;

    /// <summary>The same of vague language, of which both kinds of text have less.</summary>
    public double MostVagueSpared { get; init; } = 0.05;

    /// <summary>
    /// The strength that a text is spared, however short it is: one cue beside its source is no pattern.
    /// </summary>
    public double LeastSpared { get; init; } = 1;

    /// <summary>The same of vague language, whose cues are weaker.</summary>
    public double LeastVagueSpared { get; init; } = 0.5;

    /// <summary>Weighted marks per 500 words → what <c>style</c> loses.</summary>
    public ImmutableArray<(double Amount, double Loss)> StyleLoss { get; init; } = [(0.8, 0), (3, 0.5), (8, 1)];

    /// <summary>
    /// For <c>style</c> a shorter text is measured as if it had so many words: one mark makes no cluster.
    /// </summary>
    public int FewestStyleWords { get; init; } = 300;

    /// <summary>The share of a cost from which a genre frees that is as sure as this, 0–1.</summary>
    internal double Freed(double confidence) =>
        confidence <= LeastGenreConfidence ? 0
        : confidence >= SureGenreConfidence ? 1
        : (confidence - LeastGenreConfidence) / (SureGenreConfidence - LeastGenreConfidence);

    /// <exception cref="ArgumentException">A curve is empty or falls.</exception>
    internal void Validate()
    {
        ImmutableArray<(double Amount, double Value)>[] curves =
            [FactsCount, VarietyCounts, HedgingLoss, VaguenessLoss, StyleLoss];
        foreach (ImmutableArray<(double Amount, double Value)> curve in curves)
        {
            if (curve.IsDefaultOrEmpty
                || curve.Zip(curve.Skip(1))
                    .Any(pair => !(pair.Second.Amount > pair.First.Amount && pair.Second.Value >= pair.First.Value)))
                throw new ArgumentException("A curve is empty, or its amounts do not ascend, or its values fall.");
        }
    }
}
