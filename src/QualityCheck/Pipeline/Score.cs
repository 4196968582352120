using System.Collections.Immutable;
using System.Text.Json.Serialization;
using QualityCheck.Models;
using QualityCheck.Pipeline;

namespace QualityCheck;

/// <summary>
/// A score and the contributions that add up to it. For <c>quality</c> and <c>credibility</c> they sum, with the
/// baseline, to <see cref="LogOdds"/>; for all other scores they sum, with the baseline, to <see cref="Value"/>.
/// </summary>
[JsonConverter(typeof(ScoreConverter))]
public sealed record Score
{
    /// <summary>The measures that would tell a credibility that is withheld.</summary>
    private static readonly string[] OfEstimate = ["estimate", "estimateLow", "estimateHigh", "satire"];

    private const string WithheldLow = "withheldLow", WithheldHigh = "withheldHigh";

    /// <summary>0–1, 1 is good; null where it could not or must not be computed.</summary>
    public required double? Value { get; init; }

    /// <summary>The band of <see cref="Value"/>, on <c>quality</c> only.</summary>
    public Rating? Rating { get; init; }

    /// <summary>On <c>credibility</c> only.</summary>
    public CredibilityLevel? Level { get; init; }

    /// <summary>
    /// On <c>quality</c> only: whether the score can be relied on, by the thresholds by which the default policy
    /// abstains and by its interval, whichever policy judges.
    /// </summary>
    public bool? Reliable { get; init; }

    /// <summary>
    /// Why the score cannot be relied on or, on <c>credibility</c>, is withheld: reason codes such as
    /// <c>document.short</c>, <c>quality.absent</c> (too few of its figures are known) and <c>quality.interval</c> (its
    /// interval reaches from poor to good); else empty.
    /// </summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>The lower end of the interval, 0–1.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of the interval, 0–1.</summary>
    public double? High { get; init; }

    /// <summary>What was measured, in <see cref="Unit"/>.</summary>
    public double? Amount { get; init; }

    /// <summary>The unit of <see cref="Amount"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Further figures by name, such as <c>per100Words</c>; each analyzer documents its own.</summary>
    public ImmutableSortedDictionary<string, double> Measures { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Where the sum begins.</summary>
    public double? Baseline { get; init; }

    /// <summary>
    /// On <c>quality</c> and <c>credibility</c> only: the logarithm of the odds; value = 1 / (1 + e^-logOdds).
    /// </summary>
    public double? LogOdds { get; init; }

    /// <summary>The contributions: what takes most away first, what adds most last.</summary>
    public ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>A score that could not be computed, as for a language that is not supported.</summary>
    public static Score None { get; } = new() { Value = null };

    /// <summary>
    /// The same score without value, rating and interval: what stands when the verdict abstains or too few scores are
    /// known.
    /// </summary>
    internal Score Withheld() => this with { Value = null, Rating = null, Low = null, High = null };

    /// <summary>
    /// The same where the verdict abstains: the interval goes to the measures, for another policy to decide by.
    /// </summary>
    internal Score WithheldByVerdict() => this is { Low: { } low, High: { } high }
        ? Withheld() with { Measures = Measures.SetItem(WithheldLow, low).SetItem(WithheldHigh, high) }
        : Withheld();

    /// <summary>
    /// The same without the estimate of credibility and, where that is withheld, without all that would tell it.
    /// </summary>
    internal Score WithoutEstimate() => Level is null ? this
        : Value is not null ? this with { Measures = Measures.RemoveRange(OfEstimate) }
        : new Score
        {
            Value = null, Level = Level, Reasons = Reasons, Measures = Measures.RemoveRange(OfEstimate),
        };

    /// <summary>The score, without its rating, as it was before a verdict withheld it.</summary>
    internal Score Restored() =>
        LogOdds is { } logOdds && Measures.TryGetValue(WithheldLow, out double low)
            && Measures.TryGetValue(WithheldHigh, out double high)
            ? this with { Value = Logistic.Of(logOdds), Low = low, High = high }
            : this;

    /// <summary>
    /// A score that loses <paramref name="loss"/> from 1, shared out over <paramref name="parts"/> in proportion to
    /// their amounts.
    /// </summary>
    internal static Score Losing(double loss, IEnumerable<(string Name, double Amount)> parts)
    {
        List<(string Name, double Amount)> charged =
        [
            .. parts.Where(part => part.Amount > 0).OrderByDescending(part => part.Amount)
                .ThenBy(part => part.Name, StringComparer.Ordinal),
        ];
        double total = charged.Sum(part => part.Amount);
        decimal baseline = 1, value = baseline;
        var contributions = ImmutableArray.CreateBuilder<Contribution>();
        foreach ((string name, double amount) in charged)
        {
            // Rounded up, the parts may come to a hair more than there is to lose.
            decimal part = Math.Min(Rounded(loss * amount / total), value);
            contributions.Add(new Contribution(name, (double)-part));
            value -= part;
        }
        return new Score { Value = (double)value, Baseline = (double)baseline,
            Contributions = contributions.ToImmutable() };
    }

    /// <summary>Nine decimals: enough digits to tell scores apart, few enough to add up exactly.</summary>
    internal static decimal Rounded(double value) => Math.Round((decimal)value, 9);

    /// <inheritdoc/>
    public bool Equals(Score? other) =>
        other is not null && Value == other.Value && Rating == other.Rating && Level == other.Level && Low == other.Low
        && High == other.High && Reliable == other.Reliable && Reasons.SequenceEqual(other.Reasons)
        && Amount == other.Amount && Unit == other.Unit && Baseline == other.Baseline && LogOdds == other.LogOdds
        && Measures.SequenceEqual(other.Measures) && Contributions.SequenceEqual(other.Contributions);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Value, Amount, Unit, LogOdds, Contributions.Length, Measures.Count);
}
