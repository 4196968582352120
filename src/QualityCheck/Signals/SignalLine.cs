namespace QualityCheck;

/// <summary>What a variant says of a line of the text.</summary>
/// <param name="Span">The line, with the line end where the project counts it in; in UTF-16 code units.</param>
/// <param name="Reason"><see cref="FilterVerdict.Keep"/>, or why the variant's line rules drop it.</param>
/// <param name="Values">The line's values in the order of <see cref="SignalSet.LineSignals"/>.</param>
public readonly ref struct SignalLine(TextSpan Span, string Reason, ReadOnlySpan<double> Values)
{
    /// <summary>The line, with the line end where the project counts it in; in UTF-16 code units.</summary>
    public TextSpan Span { get; } = Span;

    /// <summary><see cref="FilterVerdict.Keep"/>, or why the variant's line rules drop it.</summary>
    public string Reason { get; } = Reason;

    /// <summary>The line's values in the order of <see cref="SignalSet.LineSignals"/>.</summary>
    public ReadOnlySpan<double> Values { get; } = Values;

    /// <summary>Whether the variant's line rules keep the line.</summary>
    public bool IsKept => Reason == FilterVerdict.Keep;
}
