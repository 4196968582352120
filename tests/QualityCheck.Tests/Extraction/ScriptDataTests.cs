namespace QualityCheck.Tests.Extraction;

public sealed class ScriptDataTests
{
    private const string First =
        "The dredger Hanne came into the northern channel on Monday morning, two days late, after a cable of her winch "
        + "had parted off the cape.";
    private const string Second =
        "She will lift about forty thousand cubic metres of silt until the end of the month, the harbour master said, "
        + "and dump it nine miles out.";

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Dredging\",\"articleBody\":\"$1\\n\\n$2\"}</script>")]
    [InlineData("<script>window.__STATE__ = {\"page\":{\"body\":\"\\u003cp>$1\\u003c/p>\\n<p>$2</p>\"},\"n\":[1,2]}; "
        + "start();</script>")]
    [InlineData("<script id=__NEXT_DATA__ "
        + "type=application/json>{\"props\":{\"blocks\":[{\"type\":\"p\",\"text\":\"$1\"},{\"type\":\"p\",\"text\":\"$2\"}],\"more\":[{\"text\":\"Ferry fares go up in the spring of next year, the board says.\"}]}}</script>")]
    public void A_page_that_shows_nothing_is_read_from_its_data(string script)
    {
        string html =
            "<!DOCTYPE html><html><head>"
            + $"<title>Dredging</title>{script.Replace("$1", First).Replace("$2", Second)}</head><body><div "
            + "id=root>Loading…</div></body></html>";
        Article article = Html.Extract(html);
        Assert.Equal(ExtractionPath.ScriptData, article.ExtractionPath);
        Assert.Equal($"{First}\n\n{Second}", article.Text);
        Assert.Equal([First, Second], article.Blocks.Select(block => article.Offsets.ToInput(block.Span).In(html)));
    }

    [Theory]
    [InlineData("{ broken: 'no JSON' }")]
    [InlineData("{\"a\":")]
    [InlineData("")]
    [InlineData("[[[[[[[")]
    public void Scripts_without_data_are_passed_over(string script) =>
        Assert.Equal("Loading…", Html.Extract($"<script>{script}</script><div>Loading…</div>").Text);

    [Fact]
    public void An_article_that_is_shown_is_not_read_from_the_data() =>
        Assert.NotEqual(ExtractionPath.ScriptData,
            Html.Page(Html.Prose,
                $"<script type=application/ld+json>{{\"articleBody\":\"{First} {Second}\"}}</script>").ExtractionPath);
}
