using System.Collections.Immutable;
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
        Finding finding =
            Assert.Single(Analyze($"{sentence} {Other} {sentence}").Findings, finding => finding.Type == "exact");
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
        TextSpan first = finding.Evidence.Span("first")!.Value;
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

    /// <summary>Nine ninths added up as doubles are more than 1, six sixths less.</summary>
    [Theory]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(25)]
    public void A_paragraph_that_returns_word_for_word_is_certain(int sentences)
    {
        string paragraph = string.Join(' ',
            Enumerable.Range(0, sentences)
                .Select(
                    i => $"The {(char)('A' + i)}{new string('o', i + 1)}lin brought many a basket of fish to the old "
                        + "market."));
        Finding finding =
            Analyze($"{paragraph}\n\n{Sentence}\n\n{paragraph}").Findings.Single(finding => finding.Rule == "QC3003");
        Assert.Equal((1, 1, sentences),
            (finding.Confidence, finding.Evidence.Number("similarity"), finding.Evidence.Number("sentences")));
    }

    [Fact]
    public void The_sentences_of_a_paragraph_in_another_order_are_one_finding_each()
    {
        const string Third = "A diver found old coins below the third gate of the lock in May.";
        string later = $"{Sentence} {Third} {Other}";
        string text = $"{Sentence} {Other} {Third}\n\nSnow lay on the hills for a whole week that year.\n\n{later}";
        ImmutableArray<Finding> findings = Analyze(text).Findings;
        Assert.Equal([("exact", Sentence), ("exact", Third), ("exact", Other)],
            findings.Select(finding => (finding.Type, finding.Span.In(text))));
        Assert.All(findings, finding => Assert.Equal("QC3001", finding.Rule));
    }

    [Fact]
    public void List_items_that_follow_a_pattern_are_free()
    {
        string text = string.Join('\n',
            Enumerable.Range(1, 20)
                .Select(i => $"- Boat {i} left the old harbour at noon with {i * 3} people on board"));
        AnalyzerResult result = Analyze(text);
        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.Equal(Severity.None, finding.Severity));
        Assert.Equal(1, result.Scores["repetition"].Value);
    }

    [Fact]
    public void More_repetition_never_raises_the_score()
    {
        double last = 1;
        string text = Repository.Sample("harbour-accord-solid.txt") + "\n\n" + Sentence;
        for (int times = 0; times < 12; times++)
        {
            text += "\n\n" + Sentence;
            double value = Analyze(text).Scores["repetition"].Value!.Value;
            Assert.True(value <= last);
            last = value;
        }
        Assert.True(last < 0.6);
    }

    [Fact]
    public void A_refrain_is_a_pattern()
    {
        const string Refrain = "And still the harbour keeps its boats till morning,";
        AnalyzerResult result =
            Analyze(
                $"The grey tide brings the nets and lamps,\n{Refrain}\n\nThe old ones mend the ropes by hand,\n"
                    + $"{Refrain}\n\nA gull goes over, and is gone,\n{Refrain}\n");
        Assert.DoesNotContain(result.Findings, finding => finding.Severity != Severity.None);
        Assert.Equal(1, result.Scores["repetition"].Value);
    }

    [Fact]
    public void A_line_that_stands_alone_again_and_again_is_a_pattern()
    {
        const string Call = "You will find more about the harbour board in our large guide to ferries and piers.";
        AnalyzerResult result =
            Analyze(
                $"{Sentence}\n\n{Call}\n\n{Other}\n\n{Call}\n\nThe yard at Brill paints its boats in spring.\n\n{Call}");
        Assert.Equal(["template", "template"],
            result.Findings.Where(finding => finding.Type != "phrase").Select(finding => finding.Type));
    }

    [Fact]
    public void Words_in_a_loop_are_told_once_and_charged()
    {
        string text = $"{Sentence} And then it is said that "
            + string.Concat(Enumerable.Repeat("the ferry is late and ", 30)) + "so it goes.";
        Finding loop = Assert.Single(Analyze(text).Findings, finding => finding.Type == "loop");
        Assert.Equal(("QC3007", 5, 30), (loop.Rule, loop.Evidence.Number("words"), loop.Evidence.Number("times")));
        Assert.Equal(Severity.Warning, loop.Severity);
        Assert.InRange(Analyze(text).Scores["repetition"].Measures["newShare"], 0.1, 0.3);
    }

    [Theory]
    [InlineData("Yes\nYes\nYes\nYes\nYes\nYes\nYes\nYes\nYes\nYes\nYes\nYes\n")]
    [InlineData("La la la la la la la la\nLa la la la la la la la\nThe boats come home\nLa la la la la la la la\nLa la "
        + "la la la la la la\n")]
    [InlineData("| n/a | n/a | n/a | n/a |\n| n/a | n/a | n/a | n/a |\n| n/a | n/a | n/a | n/a |\n")]
    public void Cells_and_lines_that_return_are_no_loop(string lines) =>
        Assert.Equal(1, Analyze($"{Sentence} {Other}\n\n{lines}").Scores["repetition"].Value);

    [Fact]
    public void A_loop_in_short_lines_without_end_is_no_verse() =>
        Assert.Contains(
            Analyze(
                $"{Sentence} {Other}\n\n"
                    + $"{string.Concat(Enumerable.Repeat("the ferry the ferry the ferry the ferry\n", 50))}").Findings,
            finding => finding.Type == "loop");

    [Fact]
    public void A_sentence_in_a_loop_is_told_once_for_each_return() =>
        Assert.Equal(Enumerable.Repeat("exact", 9),
            Analyze($"{Other} {string.Concat(Enumerable.Repeat("The ferry is late again today. ", 10))}").Findings
                .Select(finding => finding.Type));

    [Fact]
    public void A_long_run_of_words_may_loop_too()
    {
        string text = $"{Other} It went "
            + string.Concat(
                Enumerable.Repeat("and the slow grey ferry goes out past the old wooden pier to the island ", 6))
            + "for ever.";
        Assert.Equal(15,
            Assert.Single(Analyze(text).Findings, finding => finding.Type == "loop").Evidence.Number("words"));
    }

    [Fact]
    public void A_phrase_has_all_its_places()
    {
        const string Phrase = "slipped out past the wooden pier";
        string text =
            $"At dawn the first boat {Phrase} with nine people. Nobody saw it, but a dog barked when it {Phrase}.\n\n"
            + $"The mayor, who slept badly, heard that something {Phrase} and did nothing.";
        Finding finding = Assert.Single(Analyze(text).Findings, finding => finding.Type == "phrase");
        Assert.Equal(Severity.None, finding.Severity);
        Assert.Equal([Phrase, Phrase, Phrase],
            finding.Evidence.List("places").Select(place => place.Span!.Value.In(text)));
    }

    [Fact]
    public void Windows_of_words_say_how_much_of_them_is_new()
    {
        string[] paragraphs =
            Repository.Sample("harbour-accord-solid.txt").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        AnalyzerResult result = Analyze(string.Join("\n\n", paragraphs.Concat(paragraphs)));
        Score score = result.Scores["repetition"];
        Assert.InRange(score.Measures["newShare"], 0.45, 0.6);
        Assert.InRange(score.Measures["leastNewShare"], 0, 0.1);
        Assert.All(result.Annotations, window => Assert.Equal(("novelty", "window"), (window.Layer, window.Type)));
        Assert.True(result.Annotations[0].Evidence.Number("new") > 0.9);
        Assert.Equal(score.Measures["leastNewShare"], result.Annotations.Min(window => window.Evidence.Number("new")));
    }

    private static AnalyzerResult Analyze(string text) =>
        new RepetitionAnalyzer().Analyze(TextAnnotator.Annotate(text));
}
