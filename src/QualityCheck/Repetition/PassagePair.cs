namespace QualityCheck.Repetition;

/// <summary>Two passages that may say the same in other words.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Later">The later one.</param>
/// <param name="Features">What they have in common, by <see cref="PairFeatures"/>.</param>
/// <param name="Probability">How probably the later one says nothing new.</param>
internal sealed record PassagePair(Window First, Window Later, float[] Features, double Probability)
{
    /// <summary>The weighted share of stems in both (Jaccard), 0–1.</summary>
    public double Similarity => Features[PairFeatures.Similarity];
}
