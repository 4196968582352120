namespace QualityCheck.Facts;

/// <summary>
/// Check-worthiness by a formula set by hand, for where no model is at hand: figures, names, the past, comparisons and
/// change speak for a claim; questions, wishes, opinions and talk about oneself or the reader against it.
/// </summary>
internal static class ClaimRules
{
    // The log odds of a sentence without traits, set by hand as the weights are.
    private const double Bias = -1.6;

    /// <summary>A trait, what each occurrence adds to the log odds, and how many count.</summary>
    private static readonly (ClaimTrait Trait, double Weight, int Most)[] Weights =
    [
        (ClaimTrait.Quantity, 0.9, 2),
        (ClaimTrait.Percent, 0.8, 1),
        (ClaimTrait.Money, 0.6, 1),
        (ClaimTrait.Name, 0.3, 2),
        (ClaimTrait.Past, 0.4, 2),
        (ClaimTrait.Perfect, 0.3, 1),
        (ClaimTrait.Comparison, 0.5, 2),
        (ClaimTrait.Change, 0.5, 1),
        (ClaimTrait.They, 0.3, 1),
        (ClaimTrait.ContentWord, 0.1, 10),
        (ClaimTrait.Modal, -0.6, 2),
        (ClaimTrait.Opinion, -0.7, 2),
        (ClaimTrait.Self, -0.4, 2),
        (ClaimTrait.You, -0.5, 2),
        (ClaimTrait.Cue, -0.2, 2),
        (ClaimTrait.QuestionMark, -1.2, 1),
    ];

    /// <summary>The log odds that a sentence of these traits is check-worthy.</summary>
    public static double LogOdds(ReadOnlySpan<byte> traits)
    {
        double logOdds = Bias;
        foreach ((ClaimTrait trait, double weight, int most) in Weights)
            logOdds += weight * Math.Min(traits[(int)trait], most);
        return logOdds;
    }
}
