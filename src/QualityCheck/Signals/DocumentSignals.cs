using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// The signals of a text in a variant's meaning, and what its filters say. Immutable; for many texts a
/// <see cref="SignalReader"/> does the same without allocating.
/// </summary>
public sealed class DocumentSignals
{
    private DocumentSignals(SignalReader reader) =>
        (Set, Values, Verdicts) = (reader.Set, [.. reader.Values], [.. reader.Verdicts]);

    /// <summary>Whose signals they are.</summary>
    public SignalSet Set { get; }

    /// <summary>The values in the order of <see cref="SignalSet.Signals"/>; NaN where a signal has none.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>What each filter says, in the order of <see cref="SignalSet.Filters"/>.</summary>
    public ImmutableArray<FilterVerdict> Verdicts { get; }

    /// <summary>The value of a signal, in its unit; NaN where it has none.</summary>
    /// <param name="signal">The signal by its name.</param>
    /// <exception cref="KeyNotFoundException">The variant has no signal of this name.</exception>
    public double this[string signal]
    {
        get
        {
            for (int i = 0; i < Values.Length; i++)
            {
                if (Set.Signals[i].Name == signal)
                    return Values[i];
            }
            throw new KeyNotFoundException($"{Set.Variant} has no signal {signal}");
        }
    }

    /// <summary>Reads the signals of a text. Safe from several threads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variant">Whose meaning of the signals.</param>
    /// <returns>The signals and verdicts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such variant.</exception>
    public static DocumentSignals Of(string text, SignalVariant variant = SignalVariant.Default)
    {
        var reader = new SignalReader(SignalSet.Of(variant));
        reader.Read(text);
        return new DocumentSignals(reader);
    }
}
