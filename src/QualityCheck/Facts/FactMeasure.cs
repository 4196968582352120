namespace QualityCheck.Facts;

/// <summary>A figure of a text that is a ratio of sums over its sentences.</summary>
/// <param name="Name">Its name among the measures of the score.</param>
/// <param name="Amount">What a sentence adds.</param>
/// <param name="Share">Whether it is a mean over the sentences, 0–1; otherwise it is per 100 words.</param>
/// <param name="Prior">What to expect of a text of which nothing is known: about the mean of the development
/// articles.</param>
internal sealed record FactMeasure(string Name, Func<SentenceFacts, double> Amount, bool Share, double Prior)
{
    // Words of a sentence of the prior, of which there are five: together the 100 of the formula.
    private const double PriorWords = 20;

    public static readonly FactMeasure Plain =
        new("per100Words", sentence => sentence.Facts, false, 6.5) { Shrunk = false };

    public static readonly FactMeasure Unique = new("uniquePer100Words", sentence => sentence.Unique, false, 5);

    public static readonly FactMeasure Weighted = new("weightedPer100Words", sentence => sentence.Weight, false, 3.5);

    public static readonly FactMeasure WithFact =
        new("sentencesWithFact", sentence => sentence.Facts > 0 ? 1 : 0, true, 0.47);

    public static readonly FactMeasure AttributionRate =
        new("attributionRate", sentence => sentence.Sourced ? 1 : 0, true, 0.05);

    public static readonly FactMeasure MeanSpecificity =
        new("specificity", sentence => sentence.Specificity, true, 0.47);

    public static readonly IReadOnlyList<FactMeasure> All =
    [
        Plain, Unique, Weighted, WithFact, AttributionRate, MeanSpecificity,
    ];

    /// <summary>Whether the figure itself leans to the prior, and not its interval alone.</summary>
    public bool Shrunk { get; init; } = true;

    /// <summary>What a score shows of it: the figure and the limits of its interval.</summary>
    public IEnumerable<FigureDescriptor> Figures =>
        new[] { Name, Name + "Low", Name + "High" }.Select(
            name => Share ? FigureDescriptor.Share(name) : new FigureDescriptor(name));

    /// <summary>The figure of some sentences and some sentences of the prior.</summary>
    /// <param name="amount">What the sentences add.</param>
    /// <param name="sentences">Number of sentences.</param>
    /// <param name="words">Number of their words.</param>
    /// <param name="priorSentences">Number of sentences of the prior, each of 20 words.</param>
    /// <param name="priors">How many times the prior they give.</param>
    public double Of(double amount, int sentences, double words, int priorSentences, double priors) => Share
        ? Math.Min(1, (amount + Prior * priors) / (sentences + priorSentences))
        : (100 * amount + PriorWords * Prior * priors) / (words + PriorWords * priorSentences);
}
