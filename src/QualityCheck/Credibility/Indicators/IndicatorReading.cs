using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>How much of an indicator a text has.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Amount">Its amount.</param>
/// <param name="Examples">Where it first shows in the text; empty for the headline, which need not stand there.</param>
internal readonly record struct IndicatorReading(Indicator Indicator, double Amount,
    ImmutableArray<TextSpan> Examples)
{
    /// <summary>How far it counts, 0–1.</summary>
    public double Value => Indicator.Of(Amount);
}
