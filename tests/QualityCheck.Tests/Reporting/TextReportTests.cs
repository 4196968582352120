using System.Collections.Immutable;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Reporting;

/// <summary>Reports made by hand, so that no analyzer has a say.</summary>
public class TextReportTests
{
    private const string Content = "Prices may rise.\nRead also: Ten cats\nThey could fall\u001B[2J again.\n";
    private const int Removed = 17;
    private const int RemovedLength = 20;

    private static readonly InputDocument Document = InputDocument.FromText(Content) with { Id = "a\u202E.txt" };

    [Fact]
    public void The_verdict_stands_first() =>
        Assert.Equal("Review  quality 0.31 poor  (default@1)", Lines(Report())[0]);

    [Fact]
    public void Reasons_are_sentences_with_a_quotation() => Assert.Equal(
        [
            "Main reasons",
            "  1. Much of it is guesswork, with no source or figure to lean on. 2.81 cues per 100 words.  "
            + "(hedging.unanchored)",
            "    \"Prices «may» rise.\"",
            "  2. The policy objects.  (house.rule)",
            "  3. It says the same things again.  (repetition)",
        ],
        Lines(Report()).SkipWhile(line => line != "Main reasons").TakeWhile(line => line.Length > 0));

    [Fact]
    public void Findings_stand_at_their_place_in_the_input() => Assert.Equal(
        [
            "Paragraph by paragraph",
            "  a<U+202E>.txt:1:1  \"Prices may rise.\"",
            "    1:8  QC2001  “may” hedges.",
            "      \"Prices «may» rise.\"",
            "  a<U+202E>.txt:3:1  \"They could fall␛[2J again.\"",
            "    3:6  QC2001  “could” hedges.",
            "      \"They «could» fall␛[2J again.\"",
        ],
        Lines(Report()).SkipWhile(line => line != "Paragraph by paragraph").TakeWhile(line => line.Length > 0));

    [Fact]
    public void A_passage_that_returns_stands_beside_its_first_place()
    {
        Finding again = Hedge("They ", "could") with
        {
            Analyzer = "repetition", Rule = "QC3002", Type = "near", Evidence = [("first", new TextSpan(7, 3))],
        };
        string[] lines = Lines(Report() with { Findings = [again] });

        Assert.Equal(["      \"They «could» fall␛[2J again.\"", "      first at 1:8  \"Prices «may» rise.\""],
            lines.Where(line => line.StartsWith("      ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_true_of_the_whole_document_stands_before_its_paragraphs()
    {
        Finding limit = Hedge("Prices ", "may") with { Analyzer = "limits", Rule = "QC0001", Start = 0, Length = 0 };
        string[] lines = Lines(Report() with { Findings = [Hedge("Prices ", "may"), limit] });

        Assert.Equal("  The document as a whole", lines[Array.IndexOf(lines, "Paragraph by paragraph") + 1]);
    }

    [Fact]
    public void The_parts_stand_in_the_order_in_which_they_are_read() => Assert.Equal(
        ["Main reasons", "Scores (0 to 1, 1 is good)", "Findings (2), removed passages (1)", "Paragraph by paragraph",
            "Removed as boilerplate (1)"],
        Lines(Report()).Where((line, i) => i > 0 && Lines(Report())[i - 1].Length == 0));

    [Fact]
    public void Boilerplate_says_why() => Assert.Equal(
        [
            "Removed as boilerplate (1)",
            "  QC1001  related-link (1)",
            "    a<U+202E>.txt:2:1  \"Read also: Ten cats\"",
        ],
        Lines(Report()).SkipWhile(line => line != "Removed as boilerplate (1)"));

    [Fact]
    public void Scores_are_rounded() => Assert.Contains("  hedging  0.67  2.81 cues per 100 words", Lines(Report()));

    [Fact]
    public void Scores_show_their_interval()
    {
        QualityReport report = Report();
        var quality =
            new Score { Value = 0.3111, Rating = Rating.Poor, Low = 0.244, High = 0.388, Amount = 7, Unit = "units" };

        Assert.Contains("  quality  0.31  poor, 0.24–0.39, 7 units",
            Lines(report with { Scores = report.Scores!.SetItem("quality", quality) }));
    }

    [Theory]
    [InlineData(0.996, 1.0, "0.99–1.00, ")]
    [InlineData(0.999, 0.9991, "")]
    [InlineData(1.0, 1.0, "")]
    public void An_interval_of_one_figure_is_none(double low, double high, string shown)
    {
        var quality = new Score { Value = 1, Rating = Rating.Good, Low = low, High = high, Amount = 7, Unit = "units" };

        Assert.Contains($"  quality  1.00  good, {shown}7 units",
            Lines(Report() with { Scores = Report().Scores!.SetItem("quality", quality) }));
    }

    [Theory]
    [InlineData("repetition", "newShare", 1, "leastNewShare", 1, "100 % new to a reader")]
    [InlineData("repetition", "newShare", 0.78, "leastNewShare", 0.65,
        "78 % new to a reader, at least 65 % of every 250 words")]
    [InlineData("boilerplate", "removedPassages", 0, "removedCharacters", 0, "")]
    [InlineData("boilerplate", "removedPassages", 1, "removedCharacters", 9, "1 passage removed in all")]
    public void Measures_are_told_where_they_add_something(string name, string first, double value, string second,
        double least, string shown)
    {
        var score = new Score { Value = 1,
            Measures = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
                [KeyValuePair.Create(first, value), KeyValuePair.Create(second, least)]) };
        string line =
            Lines(
                Report()
                    with { Scores = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
                        [KeyValuePair.Create(name, score)]) })
                .Single(line => line.StartsWith($"  {name}  ", StringComparison.Ordinal));

        Assert.Equal($"  {name}  1.00  {shown}".TrimEnd(), line);
    }

    [Fact]
    public void A_lack_of_facts_is_shown_by_a_sentence_rather_than_by_a_heading_that_begins_the_passage()
    {
        const string Sentence = "He walked along the wall and thought about what had been lost.",
            Text = $"Use\n{Sentence} So.";
        QualityReport report = Report() with
        {
            Article = new ArticleText(Text, [new OffsetAnchor(0, 0)]),
            Boilerplate = [],
            Findings =
            [
                new Finding { Analyzer = "facts", Rule = "QC4001", Type = "empty", Start = 0, Length = Text.Length,
                    Confidence = 1, Severity = Severity.Note, Message = "Nothing." },
            ],
            Sentences =
            [
                new SentenceSummary(0, 3, true), new SentenceSummary(4, Sentence.Length, true),
                new SentenceSummary(5 + Sentence.Length, 3, true),
            ],
            Verdict = new Verdict(VerdictAction.Review, ["factualDensity.low"], "default@1"),
        };
        string[] lines = TextReport.Format(report, InputDocument.FromText(Text), all: true).Split('\n');

        Assert.Equal($"    \"{Sentence}\"",
            lines[Array.FindIndex(lines, line => line.EndsWith("(factualDensity.low)", StringComparison.Ordinal)) + 1]);
    }

    [Fact]
    public void No_control_character_gets_through() =>
        Assert.DoesNotContain(TextReport.Format(Report(), Document), c => char.IsControl(c) && c != '\n');

    [Fact]
    public void A_terminal_gets_the_cue_without_marks()
    {
        TextSegment cue = TextReport.Lines(Report(), Document).SelectMany(line => line.Segments)
            .First(segment => segment.Style == TextStyle.Cue);

        Assert.Equal("may", cue.Text);
    }

    [Fact]
    public void Uncharged_findings_are_left_out()
    {
        QualityReport report = Report() with { Findings = [Hedge("Prices ", "may") with { Severity = Severity.None }] };

        Assert.DoesNotContain(Lines(report), line => line.StartsWith("Findings", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_rule_has_a_line_with_its_count_and_an_example()
    {
        Finding vague = Hedge("They ", "could") with { Rule = "QC2007", Severity = Severity.Note };
        QualityReport report = Report() with
        {
            Findings =
            [
                vague, .. Enumerable.Repeat(Hedge("Prices ", "may"), 53), vague with { Rule = "house" }, vague,
            ],
        };

        Assert.Equal(
            [
                "Findings (56), removed passages (1)",
                $"  53  QC2001  {Rules.Find("QC2001")!.Title}  \"Prices «may» rise.\"",
                $"   2  QC2007  {Rules.Find("QC2007")!.Title}  \"They «could» fall␛[2J again.\"",
                "   1  house  \"They «could» fall␛[2J again.\"",
                "   1  QC1001  removed: related-link  \"Read also: Ten cats\"",
            ],
            Screen(report).SkipWhile(line => !line.StartsWith("Findings", StringComparison.Ordinal)));
        Assert.Equal(53, Lines(report).Count(line => line == "    1:8  QC2001  “may” hedges."));
    }

    [Fact]
    public void Rules_beyond_the_screen_are_named_in_one_line()
    {
        Finding[] many = [.. Enumerable.Range(100, 40).Select(i => Hedge("Prices ", "may") with { Rule = $"R{i}" })];
        string[] lines = Screen(Report() with { Findings = [.. many] });

        Assert.Equal(TextReportScreen.Rows, lines.Length);
        Assert.StartsWith("  and ", lines[^1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, TextReportScreen.Columns));
    }

    [Fact]
    public void On_the_screen_scores_that_are_well_share_a_line()
    {
        QualityReport report = Report();
        report = report with
        {
            Scores = report.Scores!.SetItem("style", new Score { Value = 0.97 }).SetItem("vagueness",
                new Score { Value = 1 }).SetItem("credibility", new Score { Value = null }),
        };

        Assert.Equal(
            [
                "Scores (0 to 1, 1 is good)", "  hedging      0.67  2.81 cues per 100 words",
                "  well: vagueness 1.00, style 0.97", "  not known: credibility",
            ],
            Screen(report).SkipWhile(line => !line.StartsWith("Scores", StringComparison.Ordinal)).Take(4));
    }

    [Theory]
    [InlineData("hedging", "weighted unanchored cues per 100 words")]
    [InlineData("factualDensity", "weighted facts per 100 words")]
    public void Units_are_told_in_plain_words(string score, string unit)
    {
        Assert.DoesNotContain("weighted", UnitWords.Of(score, unit), StringComparison.Ordinal);
        Assert.Equal("pages<U+202E>", UnitWords.Of(score, "pages\u202E"));
    }

    [Fact]
    public void What_follows_a_break_stands_below_the_text()
    {
        TextLine[] lines = [.. TextReport.Lines(Report(), Document, all: true)];

        foreach (string start in new[] { "  1. ", "    \"Prices", "  hedging", "    1:8", "      \"Prices" })
        {
            TextLine line = lines.First(line => line.ToString().StartsWith(start, StringComparison.Ordinal));
            Assert.InRange(line.Hang, line.ToString().Length - line.ToString().TrimStart().Length + 1, 20);
        }
    }

    [Fact]
    public void An_abstention_gives_its_reasons_only()
    {
        QualityReport report = Report();
        string[] lines = Lines(report with
        {
            Verdict = new Verdict(VerdictAction.Abstain, ["document.short"], "default@1"),
            Scores = report.Scores!.SetItem("quality",
                new Score { Value = null, Contributions = [new Contribution("repetition", -1)] }),
        });

        Assert.Equal("Abstain  quality –  (default@1)", lines[0]);
        Assert.Contains("  1. It holds too little running text to be judged.  (document.short)", lines);
        Assert.DoesNotContain(lines, line => line.Contains("2. ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_shadow_would_do_is_told_with_its_reasons()
    {
        string[] lines = Lines(Report() with
        {
            Verdict = new Verdict(VerdictAction.Accept, [], "new@2")
            {
                Shadow = new Verdict(VerdictAction.Review, ["hedging.unanchored"], "new@2"),
            },
        });

        Assert.Equal("Accept  quality 0.31 poor  (new@2; in shadow mode, else Review)", lines[0]);
        Assert.Contains("Main reasons", lines);
        Assert.Contains(lines, line => line.EndsWith("(hedging.unanchored)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_allow_list_spares_is_told_without_complaints()
    {
        string[] lines = Lines(Report() with { Verdict = new Verdict(VerdictAction.Accept, ["allow.host"], "p@1") });

        Assert.Contains("Accepted without a look at its text", lines);
        Assert.Contains("  1. Its host stands on the policy's allow-list.  (allow.host)", lines);
        Assert.DoesNotContain(lines, line => line.Contains("2. ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_surface_and_what_to_do_with_an_abstention_stand_beside_the_policy() =>
        Assert.Equal("Abstain  quality 0.31 poor  (p@1, comments, review it)", Lines(Report() with
        {
            Verdict = new Verdict(VerdictAction.Abstain, ["document.short"], "p@1")
            {
                OnAbstain = VerdictAction.Review,
                Surface = "comments",
            },
        })[0]);

    [Fact]
    public void A_lack_of_facts_needs_no_sentence_that_shows_it()
    {
        InputDocument document =
            InputDocument.FromText(
                string.Concat(
                    Enumerable.Repeat("He said that all was well there and that it was so in the old days as well. ",
                        30)));
        Policy policy = Policy.Parse("""
            { "name": "facts", "version": 1,
              "rules": [{ "action": "review", "reason": "factualDensity.low", "when": "factualDensity", "below": 0.32 }] }
            """);
        QualityReport report = new QualityCheckerBuilder().UsePolicy(policy).Build().Check(document);

        Assert.Contains("factualDensity.low", report.Verdict!.Reasons);
        Assert.Contains("(factualDensity.low)", TextReport.Format(report, document, all: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_one_line() =>
        Assert.Equal("Error  x: no text (binary)",
            TextReport.Line("x", new DocumentError(DocumentError.Binary, "no text")).ToString());

    [Fact]
    public void Less_than_full_detail_is_refused() =>
        Assert.Throws<ArgumentException>(() => TextReport.Format(Report().WithDetail(ReportDetail.Findings), Document));

    [Fact]
    public void Null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => TextReport.Lines(null!, Document));
        Assert.Throws<ArgumentNullException>(() => TextReport.Lines(Report(), null!));
    }

    private static string[] Lines(QualityReport report) =>
        TextReport.Format(report, Document, all: true).TrimEnd('\n').Split('\n');

    private static string[] Screen(QualityReport report) =>
        TextReport.Format(report, Document).TrimEnd('\n').Split('\n');

    private static QualityReport Report()
    {
        string text = Content.Remove(Removed, RemovedLength);
        int second = text.IndexOf("They", StringComparison.Ordinal);
        return new QualityReport
        {
            Id = Document.Id,
            Document = new DocumentSummary { Kind = DocumentKind.Text, Language = "en", Words = 7, Genre = Genre.News,
                GenreConfidence = 1, ExtractionConfidence = 1, ExtractionPath = ExtractionPath.Text, ContentHash = "" },
            Article = new ArticleText(text,
                [new OffsetAnchor(0, 0), new OffsetAnchor(Removed, Removed + RemovedLength)]),
            Boilerplate = [new RemovedSpan(Removed, RemovedLength, "QC1001", "related-link", 1)],
            Findings = [Hedge("Prices ", "may"), Hedge("They ", "could")],
            Sentences = [new SentenceSummary(0, 16, true), new SentenceSummary(second, text.Length - 1 - second, true)],
            Scores = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
            [
                KeyValuePair.Create("hedging",
                    new Score { Value = 2.0 / 3, Amount = 2.8051, Unit = "cues per 100 words" }),
                KeyValuePair.Create("quality",
                    new Score { Value = 0.3111, Rating = Rating.Poor,
                        Contributions =
                        [
                            new Contribution("style", -0.01), new Contribution("hedging", -3),
                            new Contribution("repetition", -0.5),
                        ] }),
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
