using System.Collections.Immutable;
using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

/// <summary>Reports made by hand, so that no analyzer has a say.</summary>
public class TextReportTests
{
    private const string Content = "Prices may rise.\nRead also: Ten cats\nThey could fall\u001B[2J again.\n";
    private const int Removed = 17;
    private const int RemovedLength = 20;

    private static readonly InputDocument Document = InputDocument.FromText(Content) with { Id = "a\u202E.txt" };

    [Fact]
    public void The_verdict_stands_first() => Assert.Equal("Review  quality 0.31 poor  (default@1)", Lines(Report())[0]);

    [Fact]
    public void Reasons_are_sentences_with_a_quotation() => Assert.Equal(
        [
            "Main reasons",
            "  1. Much of it is guesswork, with no source or figure to lean on. 2.81 cues per 100 words.  (hedging.unanchored)",
            "    \"Prices «may» rise.\"",
            "  2. The policy objects.  (house.rule)",
            "  3. It says the same things again.  (repetition)",
        ],
        Lines(Report()).SkipWhile(line => line != "Main reasons").TakeWhile(line => line.Length > 0));

    [Fact]
    public void Findings_stand_at_their_place_in_the_input() => Assert.Equal(
        [
            "Findings (2)",
            "a<U+202E>.txt:1:8  QC2001  “may” hedges.",
            "    \"Prices «may» rise.\"",
            "a<U+202E>.txt:3:6  QC2001  “could” hedges.",
            "    \"They «could» fall␛[2J again.\"",
        ],
        Lines(Report()).SkipWhile(line => line != "Findings (2)").TakeWhile(line => line.Length > 0));

    [Fact]
    public void Boilerplate_says_why() => Assert.Contains("a<U+202E>.txt:2:1  QC1001  related-link  \"Read also: Ten cats\"", Lines(Report()));

    [Fact]
    public void Scores_are_rounded() => Assert.Contains("  hedging  0.67  2.81 cues per 100 words", Lines(Report()));

    [Fact]
    public void No_control_character_gets_through() => Assert.DoesNotContain(TextReport.Format(Report(), Document), c => char.IsControl(c) && c != '\n');

    [Fact]
    public void A_terminal_gets_the_cue_without_marks()
    {
        TextSegment cue = TextReport.Lines(Report(), Document).SelectMany(line => line.Segments).First(segment => segment.Style == TextStyle.Cue);

        Assert.Equal("may", cue.Text);
    }

    [Fact]
    public void Uncharged_findings_are_left_out()
    {
        QualityReport report = Report() with { Findings = [Hedge("Prices ", "may") with { Severity = Severity.None }] };

        Assert.DoesNotContain(Lines(report), line => line.StartsWith("Findings", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_list_ends_with_how_many_more()
    {
        string[] lines = Lines(Report() with { Findings = [.. Enumerable.Repeat(Hedge("Prices ", "may"), 53)] });

        Assert.Equal(50, lines.Count(line => line.Contains("QC2001", StringComparison.Ordinal)));
        Assert.Contains("… and 3 more", lines);
    }

    [Fact]
    public void An_abstention_gives_its_reasons_only()
    {
        QualityReport report = Report();
        string[] lines = Lines(report with
        {
            Verdict = new Verdict(VerdictAction.Abstain, ["document.short"], "default@1"),
            Scores = report.Scores!.SetItem("quality", new Score { Value = null, Contributions = [new Contribution("repetition", -1)] }),
        });

        Assert.Equal("Abstain  quality –  (default@1)", lines[0]);
        Assert.Contains("  1. It holds too little running text to be judged.  (document.short)", lines);
        Assert.DoesNotContain(lines, line => line.Contains("2. ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lack_of_facts_needs_no_sentence_that_shows_it()
    {
        InputDocument document = InputDocument.FromText(string.Concat(Enumerable.Repeat("He said that all was well there and that it was so in the old days as well. ", 30)));
        QualityReport report = QualityChecker.CreateDefault().Check(document);

        Assert.Contains("factualDensity.low", report.Verdict!.Reasons);
        Assert.Contains("(factualDensity.low)", TextReport.Format(report, document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_one_line() =>
        Assert.Equal("Error  x: no text (binary)\n", TextReport.Format(QualityReport.Failed("x", new DocumentError(DocumentError.Binary, "no text")), null));

    [Fact]
    public void Less_than_full_detail_is_refused() =>
        Assert.Throws<ArgumentException>(() => TextReport.Format(Report().WithDetail(ReportDetail.Findings), Document));

    [Fact]
    public void Null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => TextReport.Lines(null!, Document));
        Assert.Throws<ArgumentNullException>(() => TextReport.Lines(Report(), null));
    }

    private static string[] Lines(QualityReport report) => TextReport.Format(report, Document).TrimEnd('\n').Split('\n');

    private static QualityReport Report()
    {
        string text = Content.Remove(Removed, RemovedLength);
        int second = text.IndexOf("They", StringComparison.Ordinal);
        return new QualityReport
        {
            Id = Document.Id,
            Document = new DocumentSummary { Kind = DocumentKind.Text, Language = "en", Words = 7, Genre = Genre.News, GenreConfidence = 1, ExtractionConfidence = 1, ExtractionPath = ExtractionPath.Text, ContentHash = "" },
            Article = new ArticleText(text, [new OffsetAnchor(0, 0), new OffsetAnchor(Removed, Removed + RemovedLength)]),
            Boilerplate = [new RemovedSpan(Removed, RemovedLength, "QC1001", "related-link", 1)],
            Findings = [Hedge("Prices ", "may"), Hedge("They ", "could")],
            Sentences = [new SentenceSummary(0, 16, true), new SentenceSummary(second, text.Length - 1 - second, true)],
            Scores = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
            [
                KeyValuePair.Create("hedging", new Score { Value = 2.0 / 3, Amount = 2.8051, Unit = "cues per 100 words" }),
                KeyValuePair.Create("quality", new Score { Value = 0.3111, Rating = Rating.Poor, Contributions = [new Contribution("style", -0.01), new Contribution("hedging", -3), new Contribution("repetition", -0.5)] }),
            ]),
            Verdict = new Verdict(VerdictAction.Review, ["hedging.unanchored", "house.rule"], "default@1"),
        };
    }

    private static Finding Hedge(string before, string cue) => new()
    {
        Analyzer = "hedging",
        Rule = "QC2001",
        Type = "epistemic",
        Start = Content.Remove(Removed, RemovedLength).IndexOf(before + cue, StringComparison.Ordinal) + before.Length,
        Length = cue.Length,
        Confidence = 1,
        Severity = Severity.Warning,
        Message = $"“{cue}” hedges.",
    };
}
