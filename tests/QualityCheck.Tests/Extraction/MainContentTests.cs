using System.Globalization;

namespace QualityCheck.Tests.Extraction;

public sealed class MainContentTests
{
    [Theory]
    [InlineData("<nav><ul><li><a href=/>Home</a></li><li><a href=/a>About</a></li></ul></nav>", "navigation")]
    [InlineData("<footer><p>The Harbour Post is printed in Tarnwick, every day but Sunday.</p></footer>", "navigation")]
    [InlineData("<div role=banner>The Harbour Post</div>", "navigation")]
    [InlineData("<div class=related-posts><p>Ten harbours that you have to see before the next flood comes "
        + "in.</p></div>", "related-link")]
    [InlineData("<ul><li><a href=/1>Ferry fares go up</a></li><li><a href=/2>Gulls take over the pier</a></li></ul>",
        "related-link")]
    [InlineData("<p><a href=/1>Read how the last dredging went</a></p>", "related-link")]
    [InlineData("<div class='shareBar'><span>Tell a friend about it</span></div>", "share-bar")]
    [InlineData("<p>Share this article</p>", "share-bar")]
    [InlineData("<section id=comments><h3>2 comments</h3><p>I have fished there for forty years, and nobody has ever "
        + "asked me.</p></section>", "comment-form")]
    [InlineData("<div class=newsletter><p>Get our letter from the quay, every Friday, at no cost at all.</p></div>",
        "call-to-action")]
    [InlineData("<form><label>Your address</label><p>We will write to you once a week, and never more often than "
        + "that.</p></form>", "call-to-action")]
    [InlineData("<div id=cookie-notice><p>We count our visitors with the help of small files, as others do "
        + "too.</p></div>", "cookie-legal")]
    [InlineData("<p>© 2024 The Harbour Post</p>", "cookie-legal")]
    [InlineData("<div class=author-box><p>Ida Storm writes about ships, harbours and the people who work in "
        + "them.</p></div>", "author-bio")]
    [InlineData("<div class='ad-slot'><p>Rope at half the price, only this week, only at Brandt and "
        + "Daughters.</p></div>", "advertisement")]
    [InlineData("<div class=post-tags><span>harbour</span> <span>herring</span></div>", "tag-list")]
    [InlineData("<figure><img src=a.jpg><figcaption>The channel in June. Photo: I. Storm</figcaption></figure>",
        "credit")]
    [InlineData("<p class=byline>By Ida Storm</p>", "byline-date")]
    [InlineData("<p hidden>This is for the machines that read pages, and for nobody else here.</p>", "hidden")]
    [InlineData("<p style='visibility: hidden'>This is for the machines that read pages, not for you.</p>", "hidden")]
    [InlineData("<span class=sr-only>opens in a new window</span>", "hidden")]
    public void Boilerplate_inside_the_article_goes_and_says_why(string html, string reason)
    {
        AssertGoes(Html.InArticle(html, null), reason);
        if (reason != "hidden") // The classifier may keep what a page hides: on real pages that is often text which a reader opens.
            AssertGoes(Html.InArticle(html), reason);
    }

    private static void AssertGoes(Article article, string reason)
    {
        Assert.Equal(6, article.Blocks.Count);
        RemovedSpan removed = Assert.Single(article.Removed);
        Assert.Equal(reason, removed.Reason);
        Assert.Equal(QualityCheck.Boilerplate.BoilerplateRules.IdOf(reason), removed.Rule);
        Assert.InRange(removed.Confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("<p>Shareholders of the ferry line will vote on the loan in <a href=/x>an extraordinary meeting</a> on "
        + "the ninth of March.</p>")]
    [InlineData("<ul><li>Two dredgers, one of them <a href=/x>on loan</a> from the state</li><li>Nine barges for the "
        + "silt</li></ul>")]
    [InlineData("<h2 id=share-of-the-costs>Who pays</h2><p>The town pays a third of the costs, the state the rest, as "
        + "in every year before.</p>")]
    [InlineData("<div class='has-sidebar no-comments'><p>The board meets again in May, in the old customs house, at "
        + "seven.</p></div>")]
    [InlineData("<div class=adrift-notes><p>Three boats went adrift that night, and all three were found by "
        + "noon.</p></div>")]
    [InlineData("<p>May will be late.</p>")]
    [InlineData("<p>Related to this is the question of the ferry berth, which nobody wants to pay for.</p>")]
    public void What_only_looks_like_boilerplate_stays(string html) => Assert.Empty(Html.InArticle(html).Removed);

    [Fact]
    public void The_title_is_not_doubled()
    {
        Article article =
            Html.Page($"<h1>Harbour to be dredged</h1><article><h1>Harbour to be dredged</h1>{Html.Prose}</article>",
                "<title>Harbour to be dredged | The Harbour Post</title>");
        Assert.Equal("Harbour to be dredged", article.Metadata.Title?.Value);
        Assert.DoesNotContain("Harbour to be dredged", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Removed, removed => removed.Reason == "title");
    }

    [Fact]
    public void Comments_are_the_content_of_a_forum()
    {
        string posts =
            string.Concat(
                Html.Prose.Split("</p>", StringSplitOptions.RemoveEmptyEntries)
                    .Select(post => $"<div class=comment>{post}</p></div>"));
        Assert.Equal(3,
            Html.Extract($"<body><div>{posts}</div></body>", "https://www.sailors.example/forum/1742").Blocks.Count);
        Assert.Equal(6,
            Html.Extract($"<body><article>{Html.Prose + Html.Prose}</article><div>{posts}</div></body>",
                "https://www.sailors.example/news/1742").Blocks.Count);
    }

    [Fact]
    public void An_article_without_mark_up_of_its_own_is_found()
    {
        Article article =
            Html.Page(
                $"<table><tr><td><a href=/>Home</a><br><a href=/x>Ships</a></td><td><div>{Html.Prose}</div></td></tr>"
                    + "</table><p>Mail the webmaster</p>");
        Assert.Equal(3, article.Blocks.Count);
        Assert.StartsWith("The harbour board", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=comments>{0}</div>")]
    [InlineData("<form id=aspnetForm>{0}</form>")]
    [InlineData("<aside class='sidebar related'>{0}</aside>")]
    [InlineData("<div class=cookie-shown>{0}</div>")]
    [InlineData("<div style='display:none'>{0}</div>")]
    [InlineData("<noscript>{0}</noscript>")]
    [InlineData("<nav>{0}</nav>")]
    public void A_page_that_says_something_never_comes_out_empty(string wrapper) =>
        Assert.Contains("The harbour board",
            Html.Page(wrapper.Replace("{0}", Html.Prose, StringComparison.Ordinal)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_of_links_keeps_them()
    {
        string items =
            string.Concat(
                Enumerable.Range(1, 30).Select(i => $"<li><a href=/ship/{i}>Ship number {i} of the line</a></li>"));
        Assert.Contains("Ship number 17 of the line",
            Html.Page($"<main><h1>All ships</h1><ul>{items}</ul></main>").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Confidence_is_higher_for_an_article_than_for_a_list_of_links()
    {
        double article = Html.InArticle("", null).ExtractionConfidence;
        double links =
            Html.InPage(
                "<div>" + string.Concat(Enumerable.Range(1, 30).Select(i => $"<p><a href=/{i}>Ship number {i}</a></p>"))
                    + "</div>", null).ExtractionConfidence;
        Assert.InRange(article, 0.7, 1);
        Assert.InRange(links, 0, 0.4);
    }

    [Fact]
    public void Culture_changes_nothing()
    {
        string html = Repository.Sample("river-survey.html")
            .Replace("class=\"newsletter\"", "class=\"NEWSLETTER SIGNUP\"", StringComparison.Ordinal);
        Article expected = Html.Extract(html);
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Article turkish = Html.Extract(html);
            Assert.Equal(expected.Text, turkish.Text);
            Assert.Equal(expected.Removed, turkish.Removed);
            Assert.Equal(expected.Metadata, turkish.Metadata);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_sample_page_comes_out_whole_and_clean()
    {
        Article article = Html.Extract(Repository.Sample("river-survey.html"));
        Assert.StartsWith("Atlantic salmon have returned to 19 of the 42 stretches", article.Text,
            StringComparison.Ordinal);
        Assert.EndsWith("at the town library:\n14 Weaver Street, Aldermoor.", article.Text, StringComparison.Ordinal);
        Assert.Contains("£420,000\nCold Ford Weir", article.Text, StringComparison.Ordinal);
        Assert.Contains("Stretch\t2018\t2023\nCold Ford to Upper Mill\t0.11\t0.06", article.Text,
            StringComparison.Ordinal);
        foreach (string noise in new[] { "Owen Lisk", "Share this", "Related", "inbox", "covers rivers",
            "Lantern Night", "riverman62", "cookies", "Privacy", "Imogen" })
            Assert.DoesNotContain(noise, article.Text, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "navigation", "byline-date", "share-bar", "credit", "related-link", "call-to-action",
                "author-bio", "comment-form", "cookie-legal", "title" },
            article.Removed.Select(removed => removed.Reason).ToHashSet());
    }
}
