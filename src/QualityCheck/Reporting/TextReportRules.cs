using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>One line a rule, the gravest first: how often, what it is called and its best example.</summary>
internal static class TextReportRules
{
    /// <summary>An example of fewer UTF-16 code units says nothing and is left out. A judgement.</summary>
    private const int ShortestExample = 16;

    /// <summary>Quotation marks, the marks of a cue and two ellipses.</summary>
    private const int MarksOfExample = 6;

    /// <param name="source">The report.</param>
    /// <param name="most">So many lines at most, the heading counted.</param>
    public static IEnumerable<TextLine> Lines(TextReportSource source, int most)
    {
        IReadOnlyList<RemovedSpan> removed = source.Report.Boilerplate;
        List<Rule> rules = [.. OfFindings(source), .. OfRemoved(source, removed)];
        if (rules.Count == 0 || most < 2)
            return [];
        int shown = rules.Count < most ? rules.Count : most - 2;
        int digits = FormattableString.Invariant($"{Math.Max(source.Charged.Length, removed.Count)}").Length;
        return
        [
            TextLine.Heading(Title(source.Charged.Length, removed.Count)),
            .. rules.Take(shown).Select(rule => Row(rule, digits)),
            .. shown == rules.Count ? [] : new[] { Others([.. rules.Skip(shown)]) },
        ];
    }

    private static string Title(int findings, int removed) => (findings, removed) switch
    {
        (_, 0) => FormattableString.Invariant($"Findings ({findings})"),
        (0, _) => FormattableString.Invariant($"Removed passages ({removed})"),
        _ => FormattableString.Invariant($"Findings ({findings}), removed passages ({removed})"),
    };

    /// <summary>The names of the rules that have no line, as far as they fit into one.</summary>
    private static TextLine Others(IReadOnlyList<Rule> rules)
    {
        string line = FormattableString.Invariant($"  and {rules.Count} more: ") + string.Join(", ",
            rules.Select(rule => FormattableString.Invariant($"{rule.Count} {rule.Title}")));
        return TextLine.Of(new TextSegment(line.Length <= TextReportScreen.Columns
            ? line
            : $"{line.AsSpan(0, TextReportScreen.Columns - 1).TrimEnd()}…",
            TextStyle.Dim));
    }

    private static IEnumerable<Rule> OfFindings(TextReportSource source) =>
        source.Charged.GroupBy(finding => finding.Rule)
            .OrderByDescending(rule => rule.Max(finding => finding.Severity)).ThenByDescending(rule => rule.Count())
            .ThenBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => new Rule(rule.Count(),
                new TextSegment(VisibleText.Of(rule.Key), Style(rule.Max(finding => finding.Severity))),
                Rules.Find(rule.Key)?.Title ?? "", room => Example(source, [.. rule], room)));

    private static IEnumerable<Rule> OfRemoved(TextReportSource source, IEnumerable<RemovedSpan> removed) =>
        TextReportBoilerplate.ByRule(removed)
            .Select(rule => new Rule(rule.Count(), new TextSegment(VisibleText.Of(rule.Key.Rule)),
                $"removed: {VisibleText.Of(rule.Key.Reason)}", room => TextLine.Of(new TextSegment(
                    TextReportBoilerplate.Quote(source.Document, rule.First().Span, room)))));

    private static TextLine Row(Rule rule, int digits)
    {
        string number = "  " + rule.Count.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
        string name = rule.Title.Length == 0 ? "" : $"  {rule.Title}";
        int room = TextReportScreen.Columns - number.Length - rule.Id.Text.Length - name.Length - 4 - MarksOfExample;
        TextLine? shown = room < ShortestExample ? null : rule.Example(room);
        return TextLine.Of([new TextSegment($"{number}  "), rule.Id, new TextSegment(name),
            .. shown is null ? [] : shown.Segments.Prepend(new TextSegment("  ")).Select(Dimmed)])
            with { Hang = digits + 4 };
    }

    private static TextSegment Dimmed(TextSegment segment) =>
        segment.Style == TextStyle.Plain ? segment with { Style = TextStyle.Dim } : segment;

    /// <summary>The sentence with the most findings of the rule, the first of several; else the first of what was
    /// removed for it; else what the first one says.</summary>
    private static TextLine? Example(TextReportSource source, IReadOnlyList<Finding> findings, int room)
    {
        IGrouping<int, Finding>? best = findings.Where(finding => finding.Length > 0)
            .GroupBy(finding => source.SentenceAt(finding.Start)).MaxBy(sentence => sentence.Count());
        if (best is not null)
            return source.Quote(best.First().Span, room);
        TextSpan? removed = findings.Select(finding => finding.Evidence.Span("input"))
            .FirstOrDefault(span => span is not null);
        if (removed is { } cut && cut.End <= source.Document.Content.Length)
            return TextLine.Of(new TextSegment(TextReportBoilerplate.Quote(source.Document, cut, room)));
        string message = VisibleText.Of(findings[0].Message);
        return TextLine.Of(new TextSegment(message.Length <= room
            ? message
            : $"{message[..Utf16.AtCharacterBorder(message, room - 1)].TrimEnd()}…"));
    }

    private static TextStyle Style(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Bad,
        Severity.Warning => TextStyle.Warning,
        _ => TextStyle.Heading,
    };

    /// <param name="Count">How often.</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Title">Its name; empty where it has none.</param>
    /// <param name="Example">Its best example of at most so many UTF-16 code units; null for none.</param>
    private sealed record Rule(int Count, TextSegment Id, string Title, Func<int, TextLine?> Example);
}
