using System.Collections.Frozen;
using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>
/// Puts the indicators of a text together: log-odds = baseline + Σ weight · (value − reference). What anybody can
/// invent counts as far as the rest is that of a report (the square of its chance).
/// </summary>
internal sealed class CredibilityModel
{
    private readonly CredibilityModelFile _file;
    private readonly FrozenDictionary<string, CredibilityModelFile.Term> _report, _satire;

    public CredibilityModel(CredibilityModelFile file)
    {
        _file = file;
        _report = ByIndicator(file.Report);
        _satire = ByIndicator(file.Satire);
    }

    /// <summary>The model of the library.</summary>
    public static CredibilityModel Default { get; } =
        new(CredibilityModelFile.Read(EmbeddedData.ReadText("models/credibility.json")));

    /// <summary>The log-odds of a text that shows nothing.</summary>
    public double Baseline => _file.Report.Baseline;

    /// <summary>What each indicator adds or takes away; those that do nothing are left out.</summary>
    public ImmutableArray<Contribution> Contributions(ImmutableArray<IndicatorReading> readings)
    {
        double odds = Baseline;
        var contributions = ImmutableArray.CreateBuilder<Contribution>();
        foreach (IndicatorReading reading in readings.OrderBy(reading => reading.Indicator.EasilyInvented))
        {
            double rest = reading.Indicator.EasilyInvented ? Logistic.Of(odds) : 1;
            double part = (double)Score.Rounded(WeightOf(_report, reading) * rest * rest);
            if (!reading.Indicator.EasilyInvented)
                odds += part;
            if (part != 0)
                contributions.Add(new Contribution(reading.Indicator.Name, part));
        }
        return [.. contributions.OrderBy(part => part.Value).ThenBy(part => part.Name, StringComparer.Ordinal)];
    }

    /// <summary>The log-odds of a report.</summary>
    public double LogOdds(ImmutableArray<IndicatorReading> readings) =>
        (double)(Score.Rounded(Baseline) + Contributions(readings).Sum(part => (decimal)part.Value));

    /// <summary>The chance that it is satire rather than a report, 0–1.</summary>
    public double Satire(ImmutableArray<IndicatorReading> readings) =>
        Logistic.Of(_file.Satire.Baseline + readings.Sum(reading => WeightOf(_satire, reading)));

    /// <summary>Half the 90 % interval in log-odds.</summary>
    public double Margin(int words) => _file.Sampling / Math.Sqrt(Math.Max(1, words));

    private static double WeightOf(FrozenDictionary<string, CredibilityModelFile.Term> terms,
        IndicatorReading reading) =>
        terms.TryGetValue(reading.Indicator.Name, out CredibilityModelFile.Term? term)
            ? term.Weight * (reading.Value - term.Reference)
            : 0;

    private static FrozenDictionary<string, CredibilityModelFile.Term> ByIndicator(CredibilityModelFile.Sum sum) =>
        sum.Terms.ToFrozenDictionary(term => term.Indicator, StringComparer.Ordinal);
}
