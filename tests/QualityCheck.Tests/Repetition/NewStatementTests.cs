using QualityCheck.Repetition;

namespace QualityCheck.Tests.Repetition;

/// <summary>
/// Passages in nearly the same words that a reader would not call a repetition, beside those that he would.
/// </summary>
public sealed class NewStatementTests
{
    private const string Between =
        "Nobody knows what the winter storms will do to the long wooden pier. A bakery on the square sells rye bread "
        + "every second morning.\n\nThe library lends out kites to anybody who asks.";

    [Theory]
    [InlineData("Sales of the ferry company rose from 5 million to 7 million crowns after the closure of the bridge.",
        "Sales of the ferry company rose from 7 million to 5 million crowns after the closure of the bridge.")]
    [InlineData("At the old stadium by the river Skarnes beat Bergvik after extra time.",
        "At the old stadium by the river Bergvik beat Skarnes after extra time.")]
    [InlineData("The seller shall not assign its rights under this agreement without the prior consent of the buyer.",
        "The buyer shall not assign its rights under this agreement without the prior consent of the seller.")]
    [InlineData("At the old stadium by the river the town of Skarnes won the ice cup by 21 and 16 points.",
        "At the old stadium by the river the town of Skarnes won the ice cup by 16 and 21 points.")]
    public void Words_that_change_places_make_another_statement(string first, string later) =>
        Assert.Equal(["template"], Types($"{first} {Between}\n\n{later}"));

    [Theory]
    [InlineData("The long old pier by the customs house will be closed to walkers until the spring.",
        "The old long pier by the customs house will be closed to walkers until the spring.")]
    [InlineData("The council pays for paint and timber that the crews need on the wooden pier.",
        "The council pays for timber and paint that the crews need on the wooden pier.")]
    public void The_order_of_a_list_says_nothing_new(string first, string later) =>
        Assert.Equal(["near"], Types($"{first} {Between}\n\n{later}"));

    [Fact]
    public void A_negation_that_moves_makes_another_statement() =>
        Assert.DoesNotContain("near",
            Types(
                $"The mayor did not approve the road plan for the valley but signed the budget last week. {Between}\n\n"
                    + "The mayor approved the road plan for the valley but did not sign the budget last week."));

    [Theory]
    [InlineData("$500", "€500")]
    [InlineData("-5", "5")]
    [InlineData("5%", "5")]
    [InlineData("3,5", "35")]
    public void Figures_that_look_alike_are_not_the_same(string figure, string other) =>
        Assert.Equal(["template"],
            Types(
                $"The board found {figure} on the old scale in the ice house by the quay. {Between}\n\nThe board found "
                    + $"{other} on the old scale in the ice house by the quay."));

    [ModelFact("repetition")]
    public void A_like_frame_without_the_figure_and_the_name_is_not_charged()
    {
        IReadOnlyList<Finding> findings =
            new RepetitionAnalyzer().Analyze(
                TextAnnotator.Annotate(
                    "According to the county survey office, the borough of Hallin has a total area of 13 square "
                        + $"miles, all of it farmland. {Between}\n\nAccording to the county survey office, the parish "
                        + "has a total area that is mostly farmland and partly marsh.")).Findings;
        Assert.DoesNotContain(findings, finding => finding.Severity != Severity.None);
    }

    [Fact]
    public void Long_addresses_are_compared_to_their_end()
    {
        string address = $"https://example.org/{string.Concat(Enumerable.Repeat("harbour/", 8))}";
        Assert.DoesNotContain("exact",
            Types(
                $"The whole report of the board is at {address}one today. {Between}\n\nThe whole report of the board "
                    + $"is at {address}two today."));
    }

    [Fact]
    public void A_paragraph_with_one_other_figure_still_repeats_the_rest()
    {
        const string Rest =
            "The harbour board agreed on a new ferry line between the two old towns. Nobody asked the herring fishers "
            + "about it.";
        Assert.Equal(["exact", "exact", "template"],
            Types(
                $"{Rest} The toll is 5 crowns for each car on the ferry.\n\nThe library lends kites.\n\n{Rest} The "
                    + "toll is 9 crowns for each car on the ferry."));
    }

    [Fact]
    public void What_a_list_sums_up_is_a_pattern_before_the_text_as_behind_it()
    {
        const string Sentence = "The harbour board agreed on a new ferry line between the two old towns.";
        Assert.Equal(["template"], Types($"- {Sentence}\n- Kites are lent.\n\n{Between} {Sentence}"));
        Assert.Equal(["template"], Types($"{Between} {Sentence}\n\n- {Sentence}\n- Kites are lent.\n"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_refrain_that_opens_each_verse_is_a_pattern(string newLine)
    {
        const string Refrain = "And still the harbour keeps its boats till the grey morning.";
        Assert.Equal(["template", "template"],
            Types(
                string.Join(newLine, Refrain, "The tide brings the nets.", "", Refrain, "The old ones mend the ropes.",
                    "", Refrain, "A gull goes over.")));
    }

    private static IEnumerable<string> Types(string text) =>
        new RepetitionAnalyzer().Analyze(TextAnnotator.Annotate(text)).Findings
            .Where(finding => finding.Type is not "phrase").Select(finding => finding.Type);
}
