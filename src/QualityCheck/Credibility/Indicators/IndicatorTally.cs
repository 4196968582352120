using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>Counts what is found, and keeps the first places.</summary>
internal sealed class IndicatorTally
{
    /// <summary>So many places of each are shown. A judgement.</summary>
    private const int Shown = 3;

    private readonly Dictionary<Indicator, (int Count, ImmutableArray<TextSpan> Places)> _found = [];

    /// <summary>All words.</summary>
    public int Words { get; set; }

    /// <summary>The words outside quotations, dates and figures.</summary>
    public int PlainWords { get; set; }

    public void Add(Indicator indicator, TextSpan place, int count = 1)
    {
        (int sum, ImmutableArray<TextSpan> places) = _found.GetValueOrDefault(indicator, (0, []));
        _found[indicator] = (sum + count, places.Length < Shown ? places.Add(place) : places);
    }

    /// <summary>All but those of the headline.</summary>
    public IEnumerable<IndicatorReading> Readings()
    {
        foreach (Indicator indicator in Indicators.All)
        {
            if (indicator.Family == IndicatorFamily.Headline)
                continue;
            (int count, ImmutableArray<TextSpan> places) = _found.GetValueOrDefault(indicator, (0, []));
            double amount = indicator == Indicators.NamedSources ? count
                : 100.0 * count / Math.Max(1, indicator.Family == IndicatorFamily.Wording ? PlainWords : Words);
            yield return new IndicatorReading(indicator, amount, places);
        }
    }
}
