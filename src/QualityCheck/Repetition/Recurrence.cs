using QualityCheck.Text;

namespace QualityCheck.Repetition;

/// <summary>A passage that returns.</summary>
/// <param name="First">The earlier passage.</param>
/// <param name="Later">The later passage.</param>
/// <param name="Kind">In what way it returns.</param>
/// <param name="Similarity">0–1; 1 is word for word, of <c>near</c> the token-sort ratio, of <c>restated</c> the
/// weighted share of stems in both.</param>
/// <param name="Probability">How probably the later passage says nothing new, 0–1.</param>
/// <param name="IsParagraph">Whether both are whole paragraphs of several sentences.</param>
/// <param name="IsDoubtful">Whether each has names that the other lacks, one has a name or figure that the other lacks
/// in the same words, or the later one asks and states nothing.</param>
/// <param name="IsNothingNew">Whether the words alone show that the later passage says nothing new.</param>
internal readonly record struct Recurrence(Window First, Window Later, RecurrenceKind Kind, double Similarity,
    double Probability, bool IsParagraph = false, bool IsDoubtful = false, bool IsNothingNew = false)
{
    /// <summary>The least token-sort ratio of passages that return nearly word for word, 0–1.</summary>
    public const double LeastNear = 0.84;

    /// <summary>From this probability on a restatement is charged.</summary>
    private const double LeastProbability = 0.6;

    /// <summary>So much of their weight must the passages have in common for a reader to see it.</summary>
    private const double LeastSimilarity = 0.35;

    /// <summary>What a hint counts of its probability.</summary>
    private const double HintShare = 0.1;

    /// <summary>
    /// Whether it costs: what returns as a pattern never does, and what returns in other words only where that is
    /// probable, nothing speaks against it and there are enough words in common to show it to somebody.
    /// </summary>
    public bool IsCharged => Kind switch
    {
        RecurrenceKind.Template => false,
        RecurrenceKind.Restated =>
            !IsDoubtful && Probability >= LeastProbability && (IsNothingNew || Similarity >= LeastSimilarity),
        _ => true,
    };

    /// <summary>The kind's name in findings and in the score.</summary>
    public string Name => KebabCase.Of(Kind);

    /// <summary>What each word of the later passage counts as repeated, 0–1: a hint hardly anything.</summary>
    public double Weight => Kind == RecurrenceKind.Template ? 0 : IsCharged ? Probability : HintShare * Probability;
}
