using System.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// What somebody could do to a text in minutes to get it past the checker; none makes it a better text.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Apply">Makes the edited text out of an article's text and its report in full detail.</param>
internal sealed record CheapEdit(string Name, Func<string, QualityReport, string> Apply)
{
    public static IReadOnlyList<CheapEdit> All { get; } =
    [
        new("hedges dropped", WithoutHedges),
        new("figures invented", (text, _) => InventedDetails.WithFigures(text)),
        new("figures invented, other words", (text, _) => InventedDetails.WithOtherFigures(text)),
        new("quotations invented", (text, _) => InventedDetails.WithQuotations(text)),
        new("quotations invented, other words", (text, _) => InventedDetails.WithOtherQuotations(text)),
        new("names invented", (text, _) => InventedDetails.WithNames(text)),
        new("ten details invented", (text, _) => InventedDetails.WithTen(text)),
        new("hedges dropped, figures and quotations invented", (text, report) => InventedDetails.WithQuotations(
            InventedDetails.WithFigures(WithoutHedges(text, report)))),
        new("paragraphs repeated", (text, _) => $"{text}\n\n{text}"),
        new("boilerplate glued in", (text, _) => WithBoilerplate(text)),
    ];

    /// <summary>Without the charged ones: no writer would drop conditions and other spared cues.</summary>
    private static string WithoutHedges(string text, QualityReport report)
    {
        var kept = new StringBuilder();
        int end = 0;
        foreach (Finding finding in report.Findings
            .Where(finding => finding is { Analyzer: "hedging", Severity: not Severity.None, Length: > 0 })
            .OrderBy(finding => finding.Start))
        {
            if (finding.Start < end)
                continue;
            kept.Append(text, end, finding.Start - end);
            end = finding.Start + finding.Length;
            // Else two spaces would be left of one word, or one before a stop.
            if (kept.Length > 0 && kept[^1] == ' ' && end < text.Length && !char.IsLetterOrDigit(text[end]))
                kept.Length--;
        }
        return kept.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>Behind every other line a piece of noise, as pages have it.</summary>
    private static string WithBoilerplate(string text)
    {
        string[] lines = text.Split('\n');
        string[] topics = [.. text.Split(' ', '\n')
            .Where(word => word.Length > 5 && word.All(char.IsAsciiLetterLower))];
        var chance = new Shuffle(seed: 1);
        string Topic() => topics.Length == 0 ? "weather" : topics[chance.Next(topics.Length)];
        return string.Join('\n', lines.Select((line, i) => i % 4 == 1
            ? $"{line}\n{NoiseGrammar.Write(chance, () => "The Day the Harbour Froze", Topic)}\n"
            : line));
    }
}
