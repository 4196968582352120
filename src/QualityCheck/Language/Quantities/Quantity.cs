namespace QualityCheck;

/// <summary>A number, amount, date or time in the text.</summary>
/// <param name="Span">Its place, unit and currency included; of a range both ends.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Relative">
/// Whether it is <see cref="QuantityKind.Temporal"/> and places something only by its distance from the time of writing
/// or telling, without a figure, a weekday, a month or a holiday: <c>today</c>, <c>next week</c>, <c>last summer</c>,
/// <c>daily</c>. Dates (<c>4 June</c>, <c>since 1994</c>), durations (<c>three weeks</c>, <c>two days ago</c>) and ages
/// are not relative.
/// </param>
public readonly record struct Quantity(TextSpan Span, QuantityKind Kind, bool Relative);
