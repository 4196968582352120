namespace QualityCheck.Tests.Hostile;

public sealed class HostileTextTests
{
    private const int Length = 50_000;
    private const int HangFactor = 20;

    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    public static TheoryData<string> Names => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_gives_a_sound_report(string name)
    {
        InputDocument document = InputDocument.FromText(HostileTexts.Of(name, Length));
        ReportInvariants.AssertHold(document, WithinGuard(document));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_fills_sound_layers(string name) =>
        ReportInvariants.AssertHold(TextAnnotator.Annotate(HostileTexts.Of(name, 10_000)));

    [Long]
    [Theory]
    [InlineData("prose in one line", 4_000_000)]
    [InlineData("no white space", 10_000_000)]
    [InlineData("no stop", 1_000_000)]
    [InlineData("line breaks", 2_000_000)]
    [InlineData("lines of one word", 1_000_000)]
    [InlineData("words of one character", 2_000_000)]
    [InlineData("one word repeated", 1_000_000)]
    [InlineData("Fibonacci words", 1_000_000)]
    [InlineData("Fibonacci sentences", 1_000_000)]
    [InlineData("straight quotation marks", 1_000_000)]
    [InlineData("question marks, then a word", 1_000_000)]
    [InlineData("exclamation marks before a small letter", 1_000_000)]
    public void A_huge_text_is_done_in_time(string name, int length)
    {
        InputDocument document = InputDocument.FromText(HostileTexts.Of(name, length));
        QualityReport report = WithinGuard(document);
        Assert.Equal(document.Content.Length,
            report.Article!.Text.Length + report.Boilerplate!.Sum(removed => removed.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" ")]
    [InlineData("\r\n\t\u00A0\u2028 \n")]
    public void A_text_of_nothing_says_so(string text)
    {
        InputDocument document = InputDocument.FromText(text);
        QualityReport report = Checker.Check(document);
        ReportInvariants.AssertHold(document, report);
        Finding finding = Assert.Single(report.Findings!);
        Assert.Equal(("QC0004", 0, 0), (finding.Rule, finding.Start, finding.Length));
        Assert.Equal(VerdictAction.Abstain, report.Verdict!.Action);
    }

    [Long]
    [Fact]
    public void A_text_of_100_million_characters_is_read_up_to_the_limit_and_kept_whole()
    {
        string text = HundredMillion();
        QualityReport report =
            ProcessorTime.Within(TimeSpan.FromMinutes(2), () => Checker.Check(InputDocument.FromText(text)));
        Assert.Equal("QC0001", Assert.Single(report.Findings!, finding => finding.Analyzer == "limits").Rule);
        Assert.True(report.Article!.Text == text, "the article's text is not whole");
        Assert.InRange(report.Sentences![^1].Start, 9_900_000, 10_000_000);
        Assert.All(report.Findings!, finding => Assert.InRange(finding.Start + finding.Length, 0, 10_000_000));
    }

    [Theory]
    [InlineData(999)]
    [InlineData(1_000)]
    public void The_limit_splits_no_surrogate_pair(int characters)
    {
        QualityChecker checker = new QualityCheckerBuilder().UseLimits(new Limits { Characters = characters }).Build();
        foreach (string lead in new[] { "", "Leave a Reply\n", "See also: Dara Vell Returns To Court\n" })
        {
            InputDocument document =
                InputDocument.FromText(
                    lead + HostileTexts.Of("letters beyond the basic plane", 5_000)
                        + "\nThe harbour master counted the boats.");
            ReportInvariants.AssertHold(document, checker.Check(document));
            ReportInvariants.AssertHold(
                TextAnnotator.Annotate(ArticleExtractor.Extract(document, new Limits { Characters = characters }),
                    new Limits { Characters = characters }));
        }
    }

    [Fact]
    public void An_address_and_an_emoji_end_with_their_line()
    {
        AnnotatedText text =
            TextAnnotator.Annotate("Write to www.harbour.example/a\u2003now.\u0085Then 👩\u200D\nNobody came.");
        Assert.Contains(text.Tokens, token => token.Span.In(text.Text) == "www.harbour.example/a");
        Assert.Contains(text.Tokens, token => token.Span.In(text.Text) == "👩\u200D");
        Assert.Contains(text.Sentences, sentence => sentence.Span.In(text.Text) == "Nobody came.");
    }

    private static string HundredMillion()
    {
        string prose = Prose.OfLength(10_000_000);
        return string.Create(100_000_000, prose, (text, part) =>
        {
            for (int at = 0; at < text.Length; at += part.Length)
                part.CopyTo(text[at..]);
        });
    }

    private static QualityReport WithinGuard(InputDocument document) =>
        ProcessorTime.Within(TimeSpan.FromSeconds(HangFactor * Math.Max(0.5, document.Content.Length / 1e6)),
            () => Checker.Check(document));
}
