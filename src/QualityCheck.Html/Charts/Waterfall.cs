using System.Collections.Immutable;

namespace QualityCheck.Html.Charts;

/// <summary>
/// The parts of a score one after the other, each bar beginning where the one before ended, from the baseline to the
/// log-odds.
/// </summary>
/// <param name="Bars">The baseline, the parts and their sum.</param>
/// <param name="Least">The least of all running sums, or 0.</param>
/// <param name="Most">The most of them, or 0.</param>
internal sealed record Waterfall(ImmutableArray<WaterfallBar> Bars, double Least, double Most)
{
    /// <summary>Parts below this are shown as one: a twentieth of a log-odds changes a quality by about a hundredth. A
    /// judgement.</summary>
    private const double Small = 0.05;

    public static Waterfall Of(Score score)
    {
        double sum = score.Baseline ?? 0;
        var bars = ImmutableArray.CreateBuilder<WaterfallBar>();
        bars.Add(new WaterfallBar("baseline", sum, 0, sum, 1));
        foreach (Contribution part in score.Contributions.Where(part => Math.Abs(part.Value) >= Small))
            Add(part.Name, part.Value, 1);
        Contribution[] small = [.. score.Contributions.Where(part => Math.Abs(part.Value) < Small)];
        if (small.Length > 0)
            Add(small.Length == 1 ? small[0].Name : "", small.Sum(part => part.Value), small.Length);
        double end = score.LogOdds!.Value;
        bars.Add(new WaterfallBar("sum", end, 0, end, 1));
        return new Waterfall(bars.ToImmutable(), Math.Min(0, bars.Min(bar => Math.Min(bar.From, bar.To))),
            Math.Max(0, bars.Max(bar => Math.Max(bar.From, bar.To))));

        void Add(string name, double value, int parts)
        {
            bars.Add(new WaterfallBar(name, value, sum, sum + value, parts));
            sum += value;
        }
    }

    /// <summary>The place of a value in a drawing 1000 wide.</summary>
    public double X(double value) => Most > Least ? 1000 * (value - Least) / (Most - Least) : 0;
}
