namespace QualityCheck.Tests;

/// <summary>
/// The main job on whole articles: the project's own samples always, the two seed articles where they are present.
/// </summary>
public sealed class SampleTests
{
    private static readonly QualityChecker Default = QualityChecker.CreateDefault();

    [Fact]
    public void A_mill_page_loses_its_three_noise_lines_and_nothing_else() =>
        LosesExactly(Repository.Sample("harbour-accord.txt"),
        [
            ("related-link", "See also\u00A0 Marlo Quint And Dessa Vayle: Inside The Bitter Talent Show Feud"),
            ("call-to-action", "Stay with Lantern Coast Review for More Updates."),
            ("comment-form", "Leave a Reply"),
        ]);

    [DatasetFact("seeds/000_39a7efb761f925a0.txt")]
    public void The_first_seed_loses_its_three_noise_lines_and_nothing_else()
    {
        string text = Seed("000_39a7efb761f925a0.txt");
        LosesExactly(text,
        [
            ("related-link",
                Lines(text).Single(line => line.StartsWith("See also\u00A0 Bella Thorne", StringComparison.Ordinal))),
            ("call-to-action", "Stay with Stanford Arts Review for More Updates."),
            ("comment-form", "Leave a Reply"),
        ]);
    }

    [Fact]
    public void A_mill_page_loses_the_same_in_other_layouts() =>
        LosesTheSameInOtherLayouts(Repository.Sample("harbour-accord.txt"), "Lantern Coast Review");

    [DatasetFact("seeds/000_39a7efb761f925a0.txt")]
    public void The_first_seed_loses_the_same_in_other_layouts() =>
        LosesTheSameInOtherLayouts(Seed("000_39a7efb761f925a0.txt"), "Stanford Arts Review");

    [DatasetFact("seeds/003_9398c238fe2b0ea4.txt")]
    public void The_second_seed_loses_nothing_in_any_layout()
    {
        string text = Seed("003_9398c238fe2b0ea4.txt");
        foreach (string layout in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal),
            string.Join(' ', Lines(text)) })
            Assert.Empty(ArticleExtractor.Extract(InputDocument.FromText(layout)).Removed);
    }

    [Fact]
    public void A_guessing_article_is_sent_to_review() =>
        GuessesRepeatsAndChats(Repository.Sample("energy-forum.txt"));

    [DatasetFact("seeds/003_9398c238fe2b0ea4.txt")]
    public void The_second_seed_is_sent_to_review()
    {
        string text = Seed("003_9398c238fe2b0ea4.txt");
        GuessesRepeatsAndChats(text);
        QualityReport report = Default.Check(InputDocument.FromText(text));
        foreach ((string phrase, string cue) in new[] { ("likely had", "likely"), ("probably came up", "probably"),
            ("may have pushed", "may"), ("might have agreed", "might"), ("could have been", "could") })
        {
            int place = text.IndexOf(phrase, StringComparison.Ordinal);
            Assert.Contains(report.Findings!,
                finding => finding.Analyzer == "hedging" && finding.Span == new TextSpan(place, cue.Length));
        }
    }

    [Theory]
    [InlineData("reykjavik-meeting-solid.txt")]
    [InlineData("valletta-osce-solid.txt")]
    [InlineData("harbour-accord-solid.txt")]
    [InlineData("energy-forum-solid.txt")]
    public void A_solid_twin_is_accepted_with_no_warning(string sample)
    {
        string text = Repository.Sample(sample);
        QualityReport report = Default.Check(InputDocument.FromText(text));
        Assert.Equal(VerdictAction.Accept, report.Verdict!.Action);
        Assert.Empty(report.Verdict.Reasons);
        Assert.DoesNotContain(report.Findings!, finding => finding.Severity >= Severity.Warning);
        Assert.Empty(report.Boilerplate!);
        Assert.Equal(text, report.Article!.Text);
    }

    private static void LosesExactly(string text, (string Reason, string Line)[] noise)
    {
        QualityReport report = Default.Check(InputDocument.FromText(text));
        Assert.Equal(noise, report.Boilerplate!.Select(span => (span.Reason, span.Span.In(text))));
        string[] left = Lines(report.Article!.Text);
        Assert.Equal(Lines(text).Except(noise.Select(n => n.Line)), left);
        Finding spliced = Assert.Single(report.Findings!, finding => finding.Type == "spliced-topic");
        Assert.Contains(noise[0].Line, spliced.Message, StringComparison.Ordinal);
        Assert.Equal(text.IndexOf(noise[0].Line, StringComparison.Ordinal), spliced.Start);
        Assert.Contains("boilerplate.spliced", report.Verdict!.Reasons);
    }

    /// <summary>
    /// With Windows line ends, with the words of the cues in capitals, and with all lines joined into one paragraph.
    /// </summary>
    private static void LosesTheSameInOtherLayouts(string text, string site)
    {
        string loud = text.Replace("See also", "SEE ALSO", StringComparison.Ordinal)
            .Replace($"Stay with {site} for More Updates", $"STAY WITH {site} FOR MORE UPDATES",
                StringComparison.Ordinal).Replace("Leave a Reply", "LEAVE A REPLY", StringComparison.Ordinal);
        foreach (string plain in new[] { text, loud })
        {
            string[] noise =
            [
                .. Lines(plain)
                    .Where(
                        line => line.StartsWith("See also\u00A0", StringComparison.OrdinalIgnoreCase)
                            || line.StartsWith("Stay with", StringComparison.OrdinalIgnoreCase)
                            || line.StartsWith("Leave a", StringComparison.OrdinalIgnoreCase)),
            ];
            Assert.Equal(3, noise.Length);
            foreach (string layout in new[] { plain, plain.Replace("\n", "\r\n", StringComparison.Ordinal),
                string.Join(' ', Lines(plain)) })
                Assert.Equal(noise,
                    ArticleExtractor.Extract(InputDocument.FromText(layout)).Removed
                        .Select(span => span.Span.In(layout)));
        }
    }

    private static void GuessesRepeatsAndChats(string text)
    {
        QualityReport report = Default.Check(InputDocument.FromText(text));
        Assert.Empty(report.Boilerplate!);
        Assert.Equal(text, report.Article!.Text);
        Assert.InRange(
            report.Findings!.Count(
                finding => finding.Type is "epistemic" or "doxastic" or "reportative"
                    && finding.Severity != Severity.None), 18, 100);
        Assert.InRange(
            report.Findings!.Count(finding => finding.Analyzer == "repetition" && finding.Type is "exact" or "near"),
            12, 40);
        foreach (string address in new[] { "Guys", "You know" })
            Assert.Contains(report.Findings!,
                finding => finding.Type == "chatty-address" && finding.Span.In(text) == address);
        Assert.Equal(VerdictAction.Review, report.Verdict!.Action);
        Assert.Contains("hedging.unanchored", report.Verdict.Reasons);
        Assert.Contains("repetition.restated", report.Verdict.Reasons);
        Assert.Contains("factualDensity.low", report.Verdict.Reasons);
    }

    private static string Seed(string name) => File.ReadAllText(Path.Combine(Repository.Datasets!, "seeds", name));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
