using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>What holds for every report and every layer, whatever the text.</summary>
internal static class ReportInvariants
{
    /// <summary>What <see cref="AssertSound"/> sees, and that the report is the same after JSON.</summary>
    public static void AssertHold(InputDocument document, QualityReport report)
    {
        AssertSound(document, report);
        string json = report.ToJson();
        QualityReport read = QualityReport.FromJson(json);
        Assert.Equal(json, read.ToJson());
        Assert.True(report.Equals(read) && report.GetHashCode() == read.GetHashCode(),
            "the report is another after JSON");
    }

    /// <summary>Places, shares and charges.</summary>
    public static void AssertSound(InputDocument document, QualityReport report)
    {
        string text = report.Article!.Text;
        if (document.Kind == DocumentKind.Text)
            Assert.Equal(Without(document.Content, report.Boilerplate!), text);
        AssertApart(document.Content, report.Boilerplate!.Select(removed => removed.Span));
        AssertApart(text, report.Sentences!.Select(sentence => new TextSpan(sentence.Start, sentence.Length)));
        foreach (IGrouping<string, Annotation> layer in report.Annotations!.GroupBy(annotation => annotation.Layer))
            AssertApart(text, layer.Select(annotation => new TextSpan(annotation.Start, annotation.Length)));
        AssertSorted(text, report.Annotations!.Select(annotation => new TextSpan(annotation.Start, annotation.Length)));
        AssertSorted(text, report.Findings!.Select(finding => finding.Span));
        foreach (Finding finding in report.Findings!.Where(finding => finding.Evidence["cue"] is not null))
            Assert.Equal(finding.Evidence.Text("cue"), finding.Span.In(text));
        AssertShares(report);
        AssertChargesFit(report);
    }

    /// <summary>Every value, limit, confidence and share lies from 0 to 1.</summary>
    public static void AssertShares(QualityReport report)
    {
        foreach ((string name, Score score) in report.Scores!)
        {
            AssertShare(name, score.Value);
            AssertShare($"{name}.low", score.Low);
            AssertShare($"{name}.high", score.High);
            Assert.True(score is { Low: null, High: null } || score.Low <= score.Value && score.Value <= score.High,
                $"{name} of {score.Value} outside of {score.Low} to {score.High}");
        }
        AssertShare("genre", report.Document!.GenreConfidence);
        AssertShare("extraction", report.Document.ExtractionConfidence);
        foreach (RemovedSpan removed in report.Boilerplate!)
            AssertShare(removed.Reason, removed.Confidence);
        foreach (SentenceSummary sentence in report.Sentences!)
            AssertShare("claim", sentence.Claim);
        foreach (Finding finding in report.Findings!)
            AssertShare(finding.Rule, finding.Confidence);
        foreach ((string name, EvidenceValue value) in report.Findings!.SelectMany(finding => finding.Evidence)
            .Concat(report.Annotations!.SelectMany(annotation => annotation.Evidence)))
        {
            if (name is "strength" or "charge" or "similarity" or "sharedWords" or "new")
                AssertShare(name, value.Number);
        }
    }

    /// <summary>
    /// A finding that is charged lowers the score it belongs to, and what lowers the score of a list of findings is in
    /// it.
    /// </summary>
    public static void AssertChargesFit(QualityReport report)
    {
        foreach ((string name, Score score) in report.Scores!)
        {
            int charged =
                report.Findings!.Count(finding => finding.Severity != Severity.None && ScoreOf(finding) == name);
            Assert.True(charged == 0 || score.Value < 1, $"{name} of {score.Value} beside {charged} charged findings");
            Assert.True(charged == 0 || name == "boilerplate" || score.Amount > 0,
                $"{name}: an amount of {score.Amount} beside {charged} charged findings");
            Assert.True(charged > 0 || name is not ("hedging" or "vagueness" or "style") || score.Value is null or 1,
                $"{name} of {score.Value} without charged findings");
        }
    }

    /// <summary>
    /// The score that a charged finding lowers; none for a passage without facts and an address, which are noted.
    /// </summary>
    private static string? ScoreOf(Finding finding) => finding.Analyzer switch
    {
        "hedging" => finding.Type is "weasel-attribution" or "vague-quantifier" or "booster" ? "vagueness" : "hedging",
        "repetition" or "style" or "boilerplate" => finding.Analyzer,
        _ => null,
    };

    private static void AssertShare(string name, double? share) =>
        Assert.True(share is null || share is >= 0 and <= 1 && !double.IsNegative(share.Value), $"{name} of {share}");

    /// <summary>
    /// The blocks follow one another in the text, and so do the places in the document that they and their ends lead
    /// to.
    /// </summary>
    public static void AssertHold(InputDocument document, Article article)
    {
        AssertApart(article.Text, article.Blocks.Select(block => block.Span));
        foreach (Block block in article.Blocks)
            AssertInside(document.Content, article.Offsets.ToInput(block.Span));
        AssertApart(document.Content, article.Removed.Select(removed => removed.Span));
    }

    public static void AssertHold(AnnotatedText text)
    {
        AssertApart(text.Text, text.Tokens.Select(token => token.Span));
        AssertApart(text.Text, text.Sentences.Select(sentence => sentence.Span));
        AssertApart(text.Text, text.Entities.Select(entity => entity.Span));
        AssertApart(text.Text, text.Quantities.Select(quantity => quantity.Span));
        AssertApart(text.Text, text.Quotations.Select(quotation => quotation.Span));
        AssertApart(text.Text, text.Cues.Select(cue => cue.Span));
        AssertApart(text.Article.Text, text.Article.Blocks.Select(block => block.Span));
        foreach (Attribution attribution in text.Attributions)
            Assert.True(attribution.Span.Contains(attribution.Cue));
        AssertSorted(text.Text, text.Attributions.Select(attribution => attribution.Cue));
        int next = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            Assert.True(sentence.FirstToken >= next && sentence.EndToken > sentence.FirstToken);
            Assert.True(text.BlockOf(sentence).Span.Contains(sentence.Span));
            next = sentence.EndToken;
        }
        if (text.Pack is not null)
            AssertClausesCover(text);
    }

    private static void AssertClausesCover(AnnotatedText text)
    {
        int clause = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            for (int next =
                text.Sentences[s].FirstToken; next < text.Sentences[s].EndToken; next = text.Clauses[clause++].EndToken)
            {
                Assert.Equal((s, next), (text.Clauses[clause].Sentence, text.Clauses[clause].FirstToken));
                Assert.Equal(
                    TextSpan.FromBounds(text.Tokens[next].Start, text.Tokens[text.Clauses[clause].EndToken - 1].End),
                    text.Clauses[clause].Span);
            }
        }
        Assert.Equal(text.Clauses.Length, clause);
    }

    private static void AssertApart(string text, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            AssertInside(text, span);
            Assert.True(span.Length > 0 && span.Start >= end, $"{span} begins before {end} or is empty");
            end = span.End;
        }
    }

    private static void AssertSorted(string text, IEnumerable<TextSpan> spans)
    {
        int start = 0;
        foreach (TextSpan span in spans)
        {
            AssertInside(text, span);
            Assert.True(span.Start >= start, $"{span} begins before {start}");
            start = span.Start;
        }
    }

    private static void AssertInside(string text, TextSpan span)
    {
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length,
            $"{span} lies outside of {text.Length} characters");
        Assert.False(Splits(text, span.Start) || Splits(text, span.End), $"{span} splits a surrogate pair");
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static string Without(string content, IEnumerable<RemovedSpan> removed)
    {
        var text = new StringBuilder(content.Length);
        int from = 0;
        foreach (RemovedSpan span in removed)
        {
            text.Append(content, from, span.Start - from);
            from = span.Start + span.Length;
        }
        return text.Append(content, from, content.Length - from).ToString();
    }
}
