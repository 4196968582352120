using QualityCheck.Repetition;

namespace QualityCheck.Tests.Repetition;

public sealed class RepetitionTests
{
    private const string Sentence = "The harbour board agreed on a new ferry line between the two old towns.";
    private const string Other = "Nobody knows what the winter storms will do to the long wooden pier.";

    [Fact]
    public void A_long_word_is_not_cut_inside_a_character()
    {
        string sentence = $"X{new string('x', 78)}\U0001F600 {Sentence}";
        Finding finding = Assert.Single(Analyze($"{sentence} {Other} {sentence}").Findings, finding => finding.Type == "exact");
        Assert.EndsWith("xx …”.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_line_that_returns_by_itself_is_a_call_out()
    {
        const string CallOut = "Read all the notes of the harbour board.";
        Finding finding = Assert.Single(Analyze($"{Sentence}\n\n{CallOut}\n\n{Other}\n\n{CallOut}").Findings);
        Assert.Equal(("template", Severity.None), (finding.Type, finding.Severity));
    }

    [Theory]
    [InlineData(Sentence, "exact")]
    [InlineData("THE HARBOUR BOARD AGREED ON A NEW FERRY LINE BETWEEN THE TWO OLD TOWNS!", "exact")]
    [InlineData("The harbour board has agreed on a new ferry line between the two old towns.", "near")]
    [InlineData("Between the two old towns the harbour board agreed on a new ferry line.", "near")]
    [InlineData("The harbour board agreed on a new ferry line between the three old towns.", "template")]
    [InlineData("The harbour board did not agree on a new ferry line between the two old towns.", null)]
    [InlineData("The school board closed an old bus line between the two new estates.", null)]
    public void Tells_a_repetition_from_a_new_statement(string later, string? kind)
    {
        string text = $"{Sentence} {Other} {later}";
        Finding? finding = Analyze(text).Findings.SingleOrDefault();
        Assert.Equal(kind, finding?.Type);
        if (finding is null)
            return;
        Assert.Equal(later, finding.Span.In(text));
        var first = new TextSpan(finding.Evidence!["first"]!["start"]!.GetValue<int>(), finding.Evidence["first"]!["length"]!.GetValue<int>());
        Assert.Equal(Sentence, first.In(text));
        Assert.Equal(kind == "template", finding.Severity == Severity.None);
    }

    [Fact]
    public void A_paragraph_that_returns_is_one_finding()
    {
        string paragraph = Sentence + " " + Other;
        string text = $"{paragraph}\n\nThe ferry itself is still being painted in the yard at Brill.\n\n{paragraph}";
        Finding finding = Assert.Single(Analyze(text).Findings);
        Assert.Equal(("QC3003", paragraph), (finding.Rule, finding.Span.In(text)));
    }

    [Fact]
    public void List_items_that_follow_a_pattern_are_free()
    {
        string text = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"- Boat {i} left the old harbour at noon with {i * 3} people on board"));
        AnalyzerResult result = Analyze(text);
        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.Equal(Severity.None, finding.Severity));
        Assert.Equal(1, result.Scores["repetition"].Value);
    }

    [Fact]
    public void More_repetition_never_raises_the_score()
    {
        double last = 1;
        string text = Repository.Sample("harbour-accord-solid.txt");
        for (int times = 0; times < 12; times++)
        {
            text += "\n\n" + Sentence;
            double value = Analyze(text).Scores["repetition"].Value!.Value;
            Assert.True(value <= last);
            last = value;
        }
        Assert.True(last < 0.6);
    }

    private static AnalyzerResult Analyze(string text) => new RepetitionAnalyzer().Analyze(AnnotatedText.From(text));
}
