using System.Collections.Immutable;
using QualityCheck.Signals;

namespace QualityCheck;

/// <summary>The signals of a variant, in their order, with the limits of its filters. Immutable.</summary>
public sealed class SignalSet
{
    private static readonly ImmutableArray<SignalSet> All =
    [
        DefaultSignals.Create(), DatatroveSignals.Create(), DolmaSignals.Create(), RedpajamaSignals.Create(),
        NemoSignals.Create(), DclmSignals.Create(),
    ];

    private readonly ImmutableArray<int> _ruleSignals;

    internal SignalSet(SignalVariant variant, string source, WordReader words, ImmutableArray<SignalDescriptor> signals,
        ImmutableArray<SignalRule> rules)
    {
        (Variant, Source, Words, Signals, Rules) = (variant, source, words, signals, rules);
        ImmutableArray<string> names = [.. signals.Select(signal => signal.Name)];
        _ruleSignals = [.. rules.Select(rule => names.IndexOf(rule.Signal, StringComparer.Ordinal))];
        SameAs = [.. signals.Select(signal => signal.SameAs is { } same ? names.IndexOf(same, StringComparer.Ordinal) : -1)];
        Filters = [.. rules.Select(rule => rule.Filter).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whose meaning it is.</summary>
    public SignalVariant Variant { get; }

    /// <summary>The project and commit that the meaning is taken from; the paper for the default.</summary>
    public string Source { get; }

    /// <summary>The signals in the order of <see cref="SignalReader.Values"/>.</summary>
    public ImmutableArray<SignalDescriptor> Signals { get; }

    /// <summary>The limits of all filters, each filter's in the order it looks at them.</summary>
    public ImmutableArray<SignalRule> Rules { get; }

    /// <summary>The filters in the order of <see cref="SignalReader.Verdicts"/>; none for mere signals.</summary>
    public ImmutableArray<string> Filters { get; }

    /// <summary>The names of what is said of each line, in the order of <see cref="SignalLine.Values"/>.</summary>
    public ImmutableArray<string> LineSignals { get; internal init; } = [];

    internal WordReader Words { get; }

    /// <summary>For each signal the place of the one it is the same as; -1 where it is its own.</summary>
    internal ImmutableArray<int> SameAs { get; }

    internal LineReading? Lines { get; init; }

    /// <summary>The signals of a variant.</summary>
    /// <param name="variant">Whose meaning.</param>
    /// <returns>The same object for the same variant.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such variant.</exception>
    public static SignalSet Of(SignalVariant variant) =>
        (uint)variant < (uint)All.Length ? All[(int)variant] : throw new ArgumentOutOfRangeException(nameof(variant));

    internal void Judge(ReadOnlySpan<double> values, Span<FilterVerdict> verdicts)
    {
        for (int filter = 0; filter < verdicts.Length; filter++)
            verdicts[filter] = new FilterVerdict(Filters[filter], FilterVerdict.Keep);
        for (int filter = 0, i = 0; i < Rules.Length; i++)
        {
            while (Filters[filter] != Rules[i].Filter)
                filter++;
            if (verdicts[filter].IsKept && Rules[i].Rejects(values[_ruleSignals[i]]))
                verdicts[filter] = verdicts[filter] with { Reason = Rules[i].Reason };
        }
    }
}
