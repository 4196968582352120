namespace QualityCheck.Tests;

/// <summary>Words of the caller's own, from a file to the report.</summary>
public sealed class OwnLexiconTests
{
    private const string Words = """
        # words of our desk
        cue	word on the quay	weasel-attribution	strong
        cue	feasibly	epistemic
        cue	iffy	epistemic	0.45
        no-cue	may

        accepted	could contain nuts
        boilerplate	Stay with our bulletin*
        """;

    [Fact]
    public void A_file_is_read()
    {
        OwnLexicon lexicon = OwnLexicon.Parse("\uFEFF" + Words.ReplaceLineEndings("\r\n"));
        Assert.Equal([("word on the quay", CueType.WeaselAttribution, 1.0), ("feasibly", CueType.Epistemic, 0.6),
            ("iffy", CueType.Epistemic, 0.45)],
            lexicon.Hedging.Added.Select(cue => (cue.Phrase, cue.Type, cue.Strength)));
        Assert.Equal(["may"], lexicon.Hedging.Dropped);
        Assert.Equal(["could contain nuts"], lexicon.Hedging.Accepted);
        Assert.Equal(["Stay with our bulletin*"], lexicon.Boilerplate.Lines);
    }

    [Theory]
    [InlineData("cue\tperhaps", "line 1 has too few or too many columns")]
    [InlineData("# a\n\ncue\tperhaps\thedge", "line 3 names no type of cue: 'hedge' is none of epistemic, doxastic")]
    [InlineData("cue\tperhaps\tepistemic\t0", "line 1 has a strength that is none of strong, medium, weak")]
    [InlineData("cue\tper  haps\tepistemic", "line 1 holds no phrase")]
    [InlineData("no-cue\tmay\tmight", "line 1 has too few or too many columns")]
    [InlineData("boilerplate\t*", "line 1 holds a line without a letter or digit")]
    [InlineData("boilerplate\ta*b", "line 1 holds a '*' that does not stand at the end")]
    [InlineData("hedge\tmay", "line 1 begins with none of cue, no-cue, accepted, boilerplate and a tab")]
    public void A_line_that_is_no_entry_is_told(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => OwnLexicon.Parse(text)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_words_count_in_a_report()
    {
        const string text = "The bridge may close. Word on the quay is that it could contain nuts, feasibly.\n\n"
            + "Stay with our bulletin for the parrot of the day.\n";
        QualityReport own = Check(OwnLexicon.Parse(Words), text), plain = Check(OwnLexicon.Empty, text);
        Assert.Contains("may", Found(plain));
        Assert.DoesNotContain("may", Found(own));
        Assert.DoesNotContain("could", Found(own));
        Assert.Equal(["Word on the quay", "feasibly"], Found(own).Intersect(["Word on the quay", "feasibly"]));
        Assert.Contains(own.Boilerplate, removed => removed.Reason == "own-list");
        Assert.Equal(["analyzers", "extractor"], own.Options!.Checker!);
        Assert.Null(plain.Options);
    }

    [Fact]
    public void Of_two_that_are_put_together_the_first_counts()
    {
        OwnLexicon both = OwnLexicon.Parse("cue\tIffy\tepistemic\tweak\nboilerplate\tStay")
            .With(OwnLexicon.Parse("cue\tiffy\tbooster\nboilerplate\tstay\nboilerplate\tGo\nno-cue\tmay"));
        Assert.Equal(("Iffy", CueType.Epistemic), (both.Hedging.Added.Single().Phrase, both.Hedging.Added.Single().Type));
        Assert.Equal(["Stay", "Go"], both.Boilerplate.Lines);
        Assert.Contains("MAY", both.Hedging.Dropped);
    }

    [Fact]
    public void Another_extractor_takes_no_lines()
    {
        QualityCheckerBuilder builder = new QualityCheckerBuilder().UseExtractor(new SmartReaderExtractor());
        Assert.Throws<InvalidOperationException>(() => builder.UseLexicon(OwnLexicon.Parse("boilerplate\tStay")));
        builder.UseLexicon(OwnLexicon.Parse("no-cue\tmay"));
    }

    [Fact]
    public void Fingerprints_stay_when_the_text_around_changes()
    {
        const string text = "Perhaps it will close. Perhaps it will not.";
        QualityReport report = Check(OwnLexicon.Empty, text),
            moved = Check(OwnLexicon.Empty, "The council met on Monday evening.\n\n" + text);
        Assert.Equal(report.Findings.Count, report.Fingerprints().Distinct().Count());
        Assert.Subset(moved.Fingerprints().ToHashSet(), report.Fingerprints().ToHashSet());
        Assert.Throws<InvalidOperationException>(() => report.WithDetail(ReportDetail.Findings).Fingerprints());
    }

    private static string[] Found(QualityReport report) =>
        [.. report.Findings.Where(finding => finding.Analyzer == "hedging")
            .Select(finding => finding.Span.In(report.Article!.Text))];

    private static QualityReport Check(OwnLexicon lexicon, string text) =>
        new QualityCheckerBuilder().UseLexicon(lexicon).Build().Check(InputDocument.FromText(text));
}
