using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Tests.Evaluation;

public sealed class MetadataScoreTests
{
    [Theory]
    [InlineData("Harbour “reopens” – Quay Post", "https://quaypost.example/1", "harbour reopens")]
    [InlineData("Quay Post: Harbour reopens", "https://www.quay-post.example/", "harbour reopens")]
    [InlineData("Harbour reopens | After the storm", "https://quaypost.example/", "harbour reopens after the storm")]
    [InlineData("Well-being | Quay Post", null, "well being quay post")]
    [InlineData("Quay Post", "https://quaypost.example/", "quay post")]
    [InlineData(null, "https://quaypost.example/", "")]
    public void A_title_loses_the_name_that_its_host_spells(string? title, string? url, string words) =>
        Assert.Equal(words, string.Join(' ', TitleWords.Of(title, url)));

    [Theory]
    [InlineData("Written by Ann Lee, Ph.D. and Bo Chi (Editor)", "ann lee+bo chi")]
    [InlineData("MARA VOSS", "mara voss")]
    [InlineData("Ann Lee / The Quay", "ann lee+the quay")]
    [InlineData("https://quay.example/ann", "https quay example ann")]
    [InlineData("Byron Hill", "byron hill")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_byline_is_a_set_of_names(string? byline, string names) =>
        Assert.Equal(names, string.Join('+', AuthorNames.Of(byline)));

    [Theory]
    [InlineData("2024-03-05T23:30:00-05:00", "2024-03-05")]
    [InlineData("March 5, 2024", "2024-03-05")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("March 2011", "March 2011")]
    [InlineData("March 5", "March 5")]
    [InlineData("10:30 AM", "10:30 AM")]
    [InlineData("last spring", "last spring")]
    [InlineData(" ", null)]
    public void A_date_is_the_day_as_written(string date, string? day) =>
        Assert.Equal(day, CalendarDay.Of(date).SingleOrDefault());

    [Fact]
    public void A_wrong_answer_counts_twice_and_one_without_gold_once()
    {
        var score = new MetadataScore();
        score.Add(Page("Ann Lee, Bo Chi", "2024-03-05"), "Harbour reopens", "Ann Lee", "2024-03-06");
        score.Add(Page(null, null), null, "Cy Dunn", null);

        Dictionary<string, double> figures =
            score.Figures().ToDictionary(figure => figure.Name, figure => figure.Value);

        Assert.Equal(0.5, figures["title"]);
        Assert.Equal((0.5, 0.5), (figures["author.P"], figures["author.R"]));
        Assert.Equal((0, 0), (figures["date.P"], figures["date.R"]));
    }

    [Fact]
    public void Where_the_gold_is_not_complete_only_what_it_gives_is_counted()
    {
        var score = new MetadataScore(isComplete: false);
        score.Add(Page("Ann Lee", null), "Harbour reopens", "Ann Lee", "2024-03-06");
        score.Add(Page(null, "2024-03-05") with { Title = null }, "Harbour", "Cy Dunn", "2024-03-05");

        Dictionary<string, double> figures =
            score.Figures().ToDictionary(figure => figure.Name, figure => figure.Value);

        Assert.Equal((1, 1), (figures["n"], figures["title"]));
        Assert.Equal((1, 1), (figures["author.P"], figures["author.R"]));
        Assert.Equal((1, 1), (figures["date.P"], figures["date.R"]));
    }

    [Theory]
    [InlineData("""{"id":"1","author":["Ann Lee","Bo Chi"],"with":["the quay"]}""", "Ann Lee, Bo Chi")]
    [InlineData("""{"id":"1","author":"Ann Lee"}""", "Ann Lee")]
    [InlineData("""{"id":"1"}""", null)]
    public void A_row_names_one_author_or_several(string row, string? expected)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, row);

        Assert.Equal(expected, Assert.Single(JsonLines.Read<WebPage>(file)).Author);

        File.Delete(file);
    }

    private static WebPage Page(string? author, string? date) =>
        new("1", "https://quaypost.example/1", "Text.", "Harbour reopens", author, date, "article");
}
