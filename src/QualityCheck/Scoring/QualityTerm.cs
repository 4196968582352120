using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// What one figure counts for quality: weight · (sub-score − reference) is added to the log-odds, where the sub-score
/// is a piecewise-linear curve over the figure that ends level on both sides. Immutable.
/// </summary>
/// <param name="Figure">
/// A score (<c>hedging</c> is its value), its amount (<c>style.amount</c>), one of its measures
/// (<c>style.sellingWords</c>), or the findings of a rule per 500 words (<c>findings.QC2007</c>).
/// </param>
/// <param name="Points">Figures, rising, and the sub-score at each, 0–1; between two of them it changes evenly.</param>
/// <param name="Weight">The weight in log-odds, 0 or more: what lies between the worst and the best sub-score.</param>
/// <param name="Reference">The sub-score that neither adds nor takes away: that of the average text learned
/// from.</param>
public sealed record QualityTerm(string Figure, ImmutableArray<(double Figure, double SubScore)> Points, double Weight,
    double Reference)
{
    /// <summary>The sub-score where the figure is this, 0–1.</summary>
    public double SubScore(double figure) => Pipeline.Curve.At(Points.AsSpan(), figure);

    /// <inheritdoc/>
    public bool Equals(QualityTerm? other) =>
        other is not null && Figure == other.Figure && Weight == other.Weight && Reference == other.Reference
        && Points.SequenceEqual(other.Points);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Figure, Weight, Reference, Points.Length);
}
