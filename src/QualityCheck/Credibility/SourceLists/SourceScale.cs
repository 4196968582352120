namespace QualityCheck.Credibility;

/// <summary>
/// The scale of a list's scores. They are mapped to 0–1 linearly: <see cref="Worst"/> to 0, <see cref="Best"/> to 1.
/// </summary>
/// <param name="Worst">The worst score, such as 0 or 1.</param>
/// <param name="Best">The best score, such as 1, 5 or 100; where a list counts downwards it is the smaller number.
/// </param>
public readonly record struct SourceScale(double Worst, double Best)
{
    /// <summary>From 0 to 1.</summary>
    public static SourceScale Unit { get; } = new(0, 1);

    internal bool IsValid => double.IsFinite(Best - Worst) && Worst != Best;

    /// <summary>The score from 0 to 1; null where it lies outside of the scale.</summary>
    internal double? Map(double score) =>
        (score - Worst) / (Best - Worst) is >= 0 and <= 1 and var share ? share : null;
}
