using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>The scores as a small table.</summary>
internal static class TextReportScores
{
    private static readonly ImmutableArray<string> Order =
        ["quality", "factualDensity", "hedging", "vagueness", "repetition", "style", "boilerplate", "credibility",
            "transparency"];

    public static IEnumerable<TextLine> Lines(QualityReport report)
    {
        if (report.Scores is not { IsEmpty: false } scores)
            yield break;
        yield return TextLine.Empty;
        yield return TextLine.Heading("Scores (0 to 1, 1 is good)");
        int width = scores.Keys.Max(name => name.Length);
        foreach ((string name,
            Score score) in scores.OrderBy(pair => Order.IndexOf(pair.Key) is var at and >= 0 ? at : Order.Length)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            string value = score.Value is { } known ? Shown.Share(known) : "–   ";
            yield return TextLine.Of(new TextSegment($"  {VisibleText.Of(name).PadRight(width)}  {value}"),
                new TextSegment($"  {string.Join(", ", Details(score))}", TextStyle.Dim)) with { Hang = width + 10 };
        }
    }

    private static IEnumerable<string> Details(Score score)
    {
        if (score.Rating is { } rating)
            yield return KebabCase.Of(rating);
        if (score.Level is { } level)
            yield return KebabCase.Of(level);
        if (score.Reliable == false)
            yield return "unsure";
        if (score is { Low: { } low, High: { } high } && Shown.Share(low) != Shown.Share(high))
            yield return $"{Shown.Share(low)}–{Shown.Share(high)}";
        if (score is { Amount: { } amount, Unit: { } unit })
            yield return $"{Shown.Amount(amount)} {VisibleText.Of(unit)}";
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
}
