using System.Collections.Immutable;
using QualityCheck.Reporting;

namespace QualityCheck;

/// <summary>What could be left out of a document, one for each place where something was found.</summary>
internal static class EditCandidates
{
    /// <summary>A passage of so many characters weighs as much as one charged cue: a judgement.</summary>
    private const double CharactersOfOne = 100;

    /// <summary>
    /// The sentences and passages of the charged findings and the lines that were spliced in: those behind the
    /// verdict's reasons first, of these the weightiest.
    /// </summary>
    public static ImmutableArray<EditCandidate> Of(InputDocument document, QualityReport report)
    {
        var source = new TextReportSource(report, document);
        HashSet<Finding> behind =
        [
            .. report.Verdict.Reasons.SelectMany(code => StatementReasons.Behind(report, code)),
        ];
        List<(int First, int Last)> stretches =
        [
            .. source.Charged.Where(finding => finding.Length > 0).Select(finding => Sentences(source, finding))
                .Where(stretch => stretch.First >= 0).Distinct(),
        ];
        IEnumerable<EditCandidate> passages = stretches.Select(stretch => Passage(source, stretch));
        IEnumerable<EditCandidate> lines =
            from finding in source.Charged
            where finding.Analyzer == "boilerplate"
            let line = finding.Evidence.Span("input")
            where line is not null
            select new EditCandidate([line.Value], line.Value.In(document.Content), [finding], 1);
        return
        [
            .. passages.Concat(lines).OrderByDescending(candidate => candidate.Findings.Any(behind.Contains))
                .ThenByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Cuts[0].Start),
        ];
    }

    /// <summary>The first and the last sentence that a finding touches.</summary>
    private static (int First, int Last) Sentences(TextReportSource source, Finding finding)
    {
        int first = source.SentenceAt(finding.Start), last = source.SentenceAt(finding.Span.End - 1);
        return (first, Math.Max(first, last));
    }

    private static EditCandidate Passage(TextReportSource source, (int First, int Last) stretch)
    {
        SentenceSummary first = source.Sentences[stretch.First], last = source.Sentences[stretch.Last];
        var span = TextSpan.FromBounds(first.Start, last.Start + last.Length);
        ImmutableArray<Finding> findings =
            [.. source.Charged.Where(finding => finding.Length > 0 && span.Contains(finding.Span))];
        return new EditCandidate([.. Cuts(source, stretch, span)], span.In(source.Text), findings,
            findings.Sum(Weight));
    }

    /// <summary>In a text the whole stretch; in a page sentence by sentence: the mark-up between stays.</summary>
    private static IEnumerable<TextSpan> Cuts(TextReportSource source, (int First, int Last) stretch,
        TextSpan span) =>
        source.Document.Kind == DocumentKind.Text
            ? [source.Report.ToInput(span)]
            : Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1).Select(i =>
                source.Report.ToInput(new TextSpan(source.Sentences[i].Start, source.Sentences[i].Length)));

    private static double Weight(Finding finding) =>
        finding.Analyzer is "repetition" or "facts"
            ? finding.Length / CharactersOfOne
            : StatementReasons.Weight(finding);
}
