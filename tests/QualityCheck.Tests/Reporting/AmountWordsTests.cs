using System.Collections.Immutable;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Reporting;

public sealed class AmountWordsTests
{
    [Theory]
    [InlineData("hedging", 0, "It guesses nowhere without a source or figure to lean on.")]
    [InlineData("hedging", 0.1, "Here and there it guesses, with no source or figure to lean on.")]
    [InlineData("hedging", 0.61, "Some of it is guesswork, with no source or figure to lean on.")]
    [InlineData("hedging", 1.22, "Much of it is guesswork, with no source or figure to lean on.")]
    [InlineData("vagueness", 0.22, "Here and there a source or a quantity stays vague.")]
    [InlineData("repetition", 0.25, "A little of it says the same things again.")]
    [InlineData("repetition", 17.39, "Much of it says the same things again.")]
    [InlineData("factualDensity", 1.29, "It holds few details that could be checked.")]
    [InlineData("factualDensity", 2.71, "It holds rather few details that could be checked.")]
    [InlineData("style", 4.92, "Again and again it chats with the reader or advertises instead of informing.")]
    [InlineData("boilerplate", 4.02, "Lines that do not belong to the article stand in it.")]
    public void Words_fit_the_amount(string score, double amount, string words) =>
        Assert.Equal(words, AmountWords.Of(score, new Score { Value = 0.5, Amount = amount }));

    [Fact]
    public void Each_border_parts_two_sentences() => Assert.All(AmountWords.Rows, table =>
    {
        Assert.Equal(0, table.Rows[0].From);
        Assert.Distinct(table.Rows.Select(row => row.Words));
        for (int i = 0; i < table.Rows.Length; i++)
        {
            (double from, string words) = table.Rows[i];
            Assert.Equal(words, Of(table.Score, from));
            if (i > 0)
                Assert.Equal(table.Rows[i - 1].Words, Of(table.Score, Math.BitDecrement(from)));
        }
    });

    [Fact]
    public void Without_a_figure_no_amount_is_told() =>
        Assert.All(AmountWords.Rows.Select(table => table.Score), score =>
        {
            string? unknown = AmountWords.Of(score, null);
            Assert.EndsWith(".", unknown);
            Assert.Equal(unknown, AmountWords.Of(score, Score.None));
        });

    [Fact]
    public void A_line_on_another_topic_is_something_wherever_it_stood()
    {
        var spliced = new Score { Value = 0.7, Amount = 0,
            Measures = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("splicedTopics", 1.0)]) };
        Assert.Equal("Something that does not belong to the article stands in it.",
            AmountWords.Of("boilerplate", spliced));
    }

    [Fact]
    public void What_is_not_known_has_no_words() =>
        Assert.Null(AmountWords.Of("house", new Score { Value = 1, Amount = 3 }));

    [Theory]
    [InlineData(0, "0.00", "0 %")]
    [InlineData(1e-9, "0.01", "1 %")]
    [InlineData(0.004, "0.01", "1 %")]
    [InlineData(0.5, "0.50", "50 %")]
    [InlineData(0.994, "0.99", "99 %")]
    [InlineData(0.9999, "0.99", "99 %")]
    [InlineData(1, "1.00", "100 %")]
    public void Nothing_and_all_are_shown_only_where_they_are(double share, string shown, string percent) =>
        Assert.Equal((shown, percent), (Shown.Share(share), Shown.Percent(share)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.001, "less than 0.01")]
    [InlineData(0.005, "0.01")]
    [InlineData(0.614, "0.61")]
    [InlineData(12, "12")]
    public void An_amount_is_shown_as_nothing_only_where_it_is(double amount, string shown) =>
        Assert.Equal(shown, Shown.Amount(amount));

    private static string? Of(string score, double figure) =>
        AmountWords.Of(score, new Score { Value = figure, Amount = figure });
}
