using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class SameArticleTwinTests
{
    private static readonly string Article = string.Join("\n\n",
        "In the winter of 1921, the keeper of the Brenna lighthouse wrote down every ship that passed the northern "
        + "cape and every storm that broke a window.",
        "His daughter copied the pages into a ledger. The ledger lies in the harbour museum, where visitors may turn "
        + "the leaves with gloves on their hands.",
        "A painter rented the boathouse for two summers. She sold small pictures of the cliffs to the passengers of "
        + "the mail steamer.",
        "Bread came from the mainland twice a week. Potatoes grew behind the chapel. Nobody kept a cow.",
        "The oil lamp was replaced by an electric one after the war. The keeper left the island on the same day. "
        + "Engineers look after the tower from the town now.",
        "Seals rest on the skerries in spring. The birds come back in April. Tourists follow them in June.");

    [Fact]
    public void The_passage_stands_far_ahead_of_where_it_is_said_again()
    {
        SameArticleTwin twin = Twins().First();
        string first = twin.First.In(twin.Text), later = twin.Later.In(twin.Text);
        Assert.NotEqual(first, later);
        Assert.InRange(twin.Text[twin.First.End..twin.Later.Start].Count(c => c == '.'), 8, 99);
        Assert.Equal(Article + " There are 0 of them.", twin.Text.Replace($"\n\n{later}\n\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_and_figures_stay_and_other_words_are_the_articles_own()
    {
        SameArticleTwin twin =
            Twins().First(twin => twin.First.In(twin.Text).Contains("Brenna", StringComparison.Ordinal));
        string first = twin.First.In(twin.Text), later = twin.Later.In(twin.Text);
        Assert.Contains("Brenna", later, StringComparison.Ordinal);
        Assert.Contains("1921", later, StringComparison.Ordinal);
        HashSet<string> known = [.. WordsOf(Article)];
        Assert.All(WordsOf(later), word => Assert.Contains(word, known));
        Assert.Contains(WordsOf(later), word => !WordsOf(first).Contains(word));
    }

    [Fact]
    public void An_article_gives_the_same_twin_each_time()
    {
        Assert.Equal(Twins().Take(5), Twins().Take(5));
        Assert.True(Twins().Take(20).Distinct().Count() > 5);
    }

    [Fact]
    public void A_short_article_has_none() =>
        Assert.Null(SameArticleTwin.Of(
            TextAnnotator.Annotate("The keeper of the lighthouse wrote down every ship that passed the cape.")));

    private static IEnumerable<SameArticleTwin> Twins() =>
        Enumerable.Range(0, 50)
            .Select(number => SameArticleTwin.Of(TextAnnotator.Annotate($"{Article} There are {number} of them.")))
            .OfType<SameArticleTwin>();

    private static string[] WordsOf(string text) =>
        [.. text.Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word =>
            word.ToLowerInvariant())];
}
