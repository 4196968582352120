using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>The scores as a small table.</summary>
internal static class TextReportScores
{
    /// <summary>From here on a score of the short table has no row of its own: there is little to say. A
    /// judgement.</summary>
    private const double Well = 0.9;

    private static readonly ImmutableArray<string> Order =
        ["quality", "factualDensity", "hedging", "vagueness", "repetition", "style", "boilerplate", "credibility",
            "transparency"];

    private static readonly TextLine Title = TextLine.Heading("Scores (0 to 1, 1 is good)");

    /// <summary>All scores with all their details.</summary>
    public static IEnumerable<TextLine> Lines(QualityReport report)
    {
        if (report.Scores.IsEmpty)
            return [];
        ImmutableSortedDictionary<string, Score> scores = report.Scores;
        int width = scores.Keys.Max(name => name.Length);
        return
        [
            TextLine.Empty, Title,
            .. Ordered(scores).Select(pair => Row(pair.Key, width, Value(pair.Value),
                Details(pair.Value).Concat(Amount(pair.Key, pair.Value)).Concat(Measures(pair.Value)))),
        ];
    }

    /// <summary>
    /// A row for each score that is not well, one for those that are and one for those without a value; the quality,
    /// which stands in the head, is left out.
    /// </summary>
    public static IEnumerable<TextLine> Few(QualityReport report)
    {
        if (report.Scores.IsEmpty)
            return [];
        ImmutableSortedDictionary<string, Score> scores = report.Scores;
        int width = scores.Keys.Max(name => name.Length);
        ILookup<int, KeyValuePair<string, Score>> kinds = Ordered(scores).Where(pair => pair.Key != "quality")
            .ToLookup(pair => pair.Value.Value is not { } value ? 2 : value < Well ? 0 : 1);
        string well = string.Join(", ", kinds[1].Select(pair => $"{VisibleText.Of(pair.Key)} {Value(pair.Value)}"));
        string unknown = string.Join(", ", kinds[2].Select(pair => VisibleText.Of(pair.Key)));
        return
        [
            Title,
            .. kinds[0].Select(pair => Row(pair.Key, width, Value(pair.Value), Amount(pair.Key, pair.Value))),
            .. well.Length == 0 ? [] : new[] { Told("well: ", well) },
            .. unknown.Length == 0 ? [] : new[] { Told("not known: ", unknown) },
        ];
    }

    /// <summary>Rating, level, doubt and interval.</summary>
    public static IEnumerable<string> Details(Score score)
    {
        if (score.Rating is { } rating)
            yield return KebabCase.Of(rating);
        if (score.Level is { } level)
            yield return KebabCase.Of(level);
        if (score.Reliable == false)
            yield return "unsure";
        if (score is { Low: { } low, High: { } high } && Shown.Share(low) != Shown.Share(high))
            yield return $"{Shown.Share(low)}–{Shown.Share(high)}";
    }

    /// <summary>What was counted, in plain words.</summary>
    public static IEnumerable<string> Amount(string name, Score score) =>
        score is { Amount: { } amount, Unit: { } unit } ? [$"{Shown.Amount(amount)} {UnitWords.Of(name, unit)}"] : [];

    private static IEnumerable<string> Measures(Score score)
    {
        if (score.Measures.TryGetValue("removedPassages", out double passages) && passages > 0)
            yield return FormattableString.Invariant(
                $"{passages} {(passages == 1 ? "passage" : "passages")} removed in all");
        if (score.Measures.TryGetValue("newShare", out double fresh)
            && score.Measures.TryGetValue("leastNewShare", out double least))
        {
            string part = Shown.Percent(least);
            string parts = part == Shown.Percent(fresh) ? "" : $", at least {part} of every 250 words";
            yield return $"{Shown.Percent(fresh)} new to a reader{parts}";
        }
    }

    private static IEnumerable<KeyValuePair<string, Score>> Ordered(ImmutableSortedDictionary<string, Score> scores) =>
        scores.OrderBy(pair => Order.IndexOf(pair.Key) is var at and >= 0 ? at : Order.Length)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);

    private static string Value(Score score) => score.Value is { } known ? Shown.Share(known) : "–   ";

    private static TextLine Told(string what, string scores) =>
        TextLine.Of(new TextSegment($"  {what}{scores}", TextStyle.Dim)) with { Hang = 2 + what.Length };

    private static TextLine Row(string name, int width, string value, IEnumerable<string> details) =>
        TextLine.Of(new TextSegment($"  {VisibleText.Of(name).PadRight(width)}  {value}"),
            new TextSegment($"  {string.Join(", ", details)}", TextStyle.Dim)) with { Hang = width + 10 };
}
