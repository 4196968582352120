namespace QualityCheck.Reporting;

/// <summary>What one rule found or removed: the rule with a count, and under it the first few items or all.</summary>
internal static class TextReportGroup
{
    /// <summary>So many items of a group are shown unless all are asked for.</summary>
    private const int Few = 3;

    /// <param name="heading">The rule.</param>
    /// <param name="items">What it found, in order.</param>
    /// <param name="placeOf">Where an item stands.</param>
    /// <param name="linesOf">The lines of an item, which begin with its place, as wide as the widest.</param>
    /// <param name="all">Whether all items are shown.</param>
    public static IEnumerable<TextLine> Lines<T>(
        IEnumerable<TextSegment> heading, IReadOnlyList<T> items, Func<T, string> placeOf,
        Func<string, T, IEnumerable<TextLine>> linesOf, bool all)
    {
        yield return new TextLine(
            [.. heading, new TextSegment(FormattableString.Invariant($" ({items.Count})"), TextStyle.Dim)]).Indented(2);
        int shown = all ? items.Count : Math.Min(Few, items.Count);
        string[] places = [.. items.Take(shown).Select(placeOf)];
        int width = places.Max(place => place.Length);
        foreach (TextLine line in places.Zip(items, (place, item) => linesOf(place.PadRight(width), item))
            .SelectMany(lines => lines))
            yield return line.Indented(4);
        if (items.Count > shown)
            yield return TextLine.Of(
                new TextSegment(FormattableString.Invariant($"… and {items.Count - shown} more"), TextStyle.Dim))
                .Indented(4);
    }
}
