namespace QualityCheck.Reporting;

/// <summary>The one sentence that shows a reason best.</summary>
internal static class ReasonExample
{
    /// <summary>A claim to show has at least so many UTF-16 code units: shorter sentences say too little.</summary>
    private const int ShortestClaim = 40;

    /// <summary>And at most so many, two lines of a terminal.</summary>
    private const int LongestClaim = 200;

    /// <summary>
    /// The sentence with the most findings behind the score, the first of several; for a lack of facts, whose findings
    /// are long passages, a sentence without any; for boilerplate else the first that was removed; null where there is
    /// none.
    /// </summary>
    public static TextLine? Of(TextReportSource source, string score, int longest = Excerpt.Longest)
    {
        if (score == "factualDensity" && WithoutFacts(source, longest) is { } empty)
            return empty;
        IGrouping<int, Finding>? best = source.Charged
            .Where(finding => finding.Length > 0 && IsBehind(finding, score))
            .GroupBy(finding => source.SentenceAt(finding.Start))
            .MaxBy(sentence => sentence.Key < 0 ? 0 : sentence.Count());
        if (best is null)
        {
            return score == "boilerplate" && source.Report.Boilerplate is [var removed, ..]
                ? TextLine.Of(new TextSegment(TextReportBoilerplate.Quote(source.Document, removed.Span, longest)))
                    with { Hang = 1 }
                : null;
        }
        if (best.Key < 0)
            return source.Quote(best.First().Span, longest);
        SentenceSummary chosen = source.Sentences[best.Key];
        return Excerpt.Of(source.Text, new TextSpan(chosen.Start, chosen.Length), best.Select(finding => finding.Span),
            longest);
    }

    /// <summary>Whether a finding is one of those that a score is made of.</summary>
    public static bool IsBehind(Finding finding, string score)
    {
        bool vague = finding.Type is "weasel-attribution" or "vague-quantifier" or "booster";
        return score switch
        {
            "hedging" => finding.Analyzer == "hedging" && !vague,
            "vagueness" => finding.Analyzer == "hedging" && vague,
            "factualDensity" => finding.Analyzer == "facts",
            "transparency" => finding.Analyzer == "credibility",
            "document" => finding.Analyzer == "limits",
            _ => finding.Analyzer == score,
        };
    }

    /// <summary>The longest sentence in which nothing can be checked.</summary>
    private static TextLine? WithoutFacts(TextReportSource source, int longest)
    {
        HashSet<int> factual =
        [
            .. (source.Report.Annotations ?? []).Where(detail => detail.Layer == "facts")
                .Select(fact => source.SentenceAt(fact.Start)),
        ];
        SentenceSummary empty = source.Sentences
            .Where((sentence, i) => sentence.Length is >= ShortestClaim and <= LongestClaim && !factual.Contains(i))
            .DefaultIfEmpty()
            .MaxBy(sentence => sentence.Length);
        return empty.Length == 0 ? null : source.Quote(new TextSpan(empty.Start, 0), longest);
    }
}
