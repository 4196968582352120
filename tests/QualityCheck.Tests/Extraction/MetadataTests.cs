namespace QualityCheck.Tests.Extraction;

public sealed class MetadataTests
{
    private static readonly string Body = $"<article><h1>Harbour to be dredged</h1>{Html.Prose}</article>";

    [Fact]
    public void Json_ld_comes_first()
    {
        ArticleMetadata metadata = Html.Page(Body, """
            <meta property="og:title" content="Another title"><meta name="author" content="Somebody Else"><meta property="article:published_time" content="2001-01-01">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"The Harbour Post"},
              {"@type":["Article","NewsArticle"],"headline":"Harbour to be dredged","author":[{"@id":"#ida"},{"@type":"Person","name":"Olaf Berg"}],
               "datePublished":"2024-03-05T08:30:00+0100","dateModified":"2024-03-06","inLanguage":"en-GB",},
              {"@type":"Person","@id":"#ida","name":"Ida Storm"}]}</script>
            """).Metadata;
        Assert.Equal(new Sourced<string>("Harbour to be dredged", "json-ld"), metadata.Title);
        Assert.Equal(new Sourced<string>("Ida Storm, Olaf Berg", "json-ld"), metadata.Byline);
        Assert.Equal(new Sourced<string>("2024-03-05T08:30:00+01:00", "json-ld"), metadata.Published);
        Assert.Equal(new Sourced<string>("2024-03-06", "json-ld"), metadata.Modified);
        Assert.Equal(new Sourced<string>("The Harbour Post", "json-ld"), metadata.SiteName);
        Assert.Equal(new Sourced<string>("en", "json-ld"), metadata.Language);
    }

    [Fact]
    public void Meta_elements_come_second()
    {
        ArticleMetadata metadata = Html.Page(Html.Prose, """
            <meta property="og:title" content="Harbour to be dredged &amp;amp; deepened at last - The Harbour Post"><meta property="og:site_name" content="The Harbour Post">
            <meta name="author" content="By Ida Storm"><meta property="article:published_time" content="2024-03-05T08:30:00Z"><meta property="og:locale" content="nb_NO">
            """).Metadata;
        Assert.Equal(new Sourced<string>("Harbour to be dredged & deepened at last", "meta"), metadata.Title);
        Assert.Equal(new Sourced<string>("Ida Storm", "meta"), metadata.Byline);
        Assert.Equal(new Sourced<string>("2024-03-05T08:30:00Z", "meta"), metadata.Published);
        Assert.Equal(new Sourced<string>("The Harbour Post", "meta"), metadata.SiteName);
        Assert.Equal(new Sourced<string>("nb", "meta"), metadata.Language);
    }

    [Fact]
    public void Mark_up_comes_last()
    {
        ArticleMetadata metadata =
            Html.Extract(
                "<html lang=en-US><title>Harbour to be dredged | The Harbour Post</title><body><h1>Harbour to be "
                    + "dredged</h1><a rel=author href=/ida>Ida Storm</a><time datetime=2024-03-05>5 "
                    + $"March</time>{Html.Prose}</body></html>").Metadata;
        Assert.Equal(new Sourced<string>("Harbour to be dredged", "markup"), metadata.Title);
        Assert.Equal(new Sourced<string>("Ida Storm", "markup"), metadata.Byline);
        Assert.Equal(new Sourced<string>("2024-03-05", "markup"), metadata.Published);
        Assert.Equal(new Sourced<string>("en", "markup"), metadata.Language);
    }

    [Fact]
    public void Byline_and_date_are_read_from_the_lines_at_the_heading()
    {
        ArticleMetadata metadata =
            Html.Page($"<h1>Harbour to be dredged</h1><p>By Ida Storm</p><p>March 5, 2024</p>{Html.Prose}").Metadata;
        Assert.Equal(new Sourced<string>("Ida Storm", "markup"), metadata.Byline);
        Assert.Equal(new Sourced<string>("2024-03-05", "markup"), metadata.Published);
    }

    [Fact]
    public void The_page_s_one_heading_wins_over_a_title_made_for_search_engines() =>
        Assert.Equal(new Sourced<string>("Harbour to be dredged", "markup"),
            Html.Page(Body,
                "<meta property=og:title content='Harbour to be dredged in November: what you need to know'>").Metadata.Title);

    [Theory]
    [InlineData("<h1>5 March 2024 Harbour to be dredged</h1>", "Harbour to be dredged")]
    [InlineData("<h1>The Harbour Post</h1>", "Harbour to be dredged")]
    [InlineData("<h1>Menu</h1><h1>Why the harbour is dredged now</h1><h1>Subscribe</h1>",
        "Why the harbour is dredged now")]
    [InlineData("<h1>Harbour to be dred\u00ADged</h1>", "Harbour to be dredged")]
    [InlineData("<h1>Subscribe to our letter</h1>", "Harbour to be dredged")]
    public void The_heading_that_is_about_the_article_decides(string headings, string expected) =>
        Assert.Equal(expected,
            Html.Page(headings + Html.Prose,
                "<title>Harbour to be dredged | The Harbour Post</title><meta property=og:site_name content='The "
                    + "Harbour Post'>").Metadata.Title?.Value);

    [Fact]
    public void A_page_that_says_nothing_has_no_metadata() =>
        Assert.Equal(ArticleMetadata.None, Html.Page(Html.Prose).Metadata);

    [Theory]
    [InlineData("https://post.example/a", null, "https://post.example/a")]
    [InlineData("/a?b=1", "https://post.example/x/y", "https://post.example/a?b=1")]
    [InlineData("//cdn.example/a", "https://post.example/x", "https://cdn.example/a")]
    [InlineData("/a", null, null)]
    [InlineData("http://[broken", "https://post.example/x", null)]
    [InlineData("javascript:alert(1)", "https://post.example/x", null)]
    [InlineData("file:///etc/passwd", "https://post.example/x", null)]
    [InlineData("/a", "not an address", null)]
    [InlineData("http://", "http://", null)]
    [InlineData("   ", "https://post.example/x", null)]
    public void The_canonical_address_is_absolute_or_missing(string href, string? url, string? expected) =>
        Assert.Equal(expected,
            Html.Extract($"<link rel=canonical href=\"{href}\">{Html.Prose}", url).Metadata.CanonicalUrl?.Value);

    [Theory]
    [InlineData("{\"@type\":\"Article\",\"headline\":")]
    [InlineData("not json")]
    [InlineData("[[[[[[]]]]")]
    [InlineData("{\"@type\":5,\"headline\":[],\"author\":{\"name\":null}}")]
    [InlineData("{\"@type\":\"Article\",\"author\":{\"@id\":7},\"publisher\":[null,3]}")]
    [InlineData("")]
    public void Broken_json_ld_is_passed_over(string script) =>
        Assert.Equal(ArticleMetadata.None with { Title = new("Harbour to be dredged", "markup") },
            Html.Page(Body, $"<script type='application/ld+json'>{script}</script>").Metadata);

    [Fact]
    public void Half_a_character_in_json_ld_is_replaced() =>
        Assert.Equal("\uFFFD",
            Html.Page(Body, "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\ud800\"}</script>")
                .Metadata.Title?.Value);

    [Fact]
    public void Deep_json_ld_is_passed_over() =>
        Assert.Equal("Harbour to be dredged",
            Html.Page(Body,
                $"<script type='application/ld+json'>{new string('[', 200_000)}</script>").Metadata.Title?.Value);

    [Fact]
    public void Line_breaks_inside_json_strings_are_forgiven() =>
        Assert.Equal("Harbour to be dredged",
            Html.Page(Html.Prose,
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Harbour to\nbe "
                    + "dredged\"}</script>").Metadata.Title?.Value);

    [Theory]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("2024-03-05T08:30:00Z", "2024-03-05T08:30:00Z")]
    [InlineData("2024-03-05T08:30:00.123+0100", "2024-03-05T08:30:00+01:00")]
    [InlineData("2024-03-05 08:30", "2024-03-05T08:30:00")]
    [InlineData("20240305", "2024-03-05")]
    [InlineData("March 5, 2024", "2024-03-05")]
    [InlineData("5th of March 2024", "2024-03-05")]
    [InlineData("Tue, 05 Mar 2024 08:30:00 GMT", "2024-03-05")]
    [InlineData("25/03/2024", "2024-03-25")]
    [InlineData("03/25/2024 9:00", "2024-03-25")]
    [InlineData("Tue Mar  5 08:30:00 2024", "2024-03-05")]
    [InlineData("Tue Mar 5 08:30:00 CET 2024", "2024-03-05")]
    [InlineData("20240305T083000Z", "2024-03-05T08:30:00Z")]
    [InlineData("20240305083000", "2024-03-05T08:30:00")]
    [InlineData("1709627400", "2024-03-05T08:30:00Z")]
    [InlineData("1709627400123", "2024-03-05T08:30:00Z")]
    [InlineData("05.03.2024, 08:30", "2024-03-05")]
    [InlineData("05/03/2024", null)]
    [InlineData("yesterday", null)]
    [InlineData("08:00", null)]
    [InlineData("12:55 AM", null)]
    [InlineData("2024-02-31", null)]
    [InlineData("5 March", null)]
    public void A_declared_date_is_one_of_ISO_8601_or_none(string written, string? expected) =>
        Assert.Equal(expected, Html.Page(Body, $"<meta name=date content=\"{written}\">").Metadata.Published?.Value);

    [Theory]
    [InlineData("Harbour to be dredged | The Harbour Post", "Harbour to be dredged")]
    [InlineData("Harbour to be dredged – The Harbour Post", "Harbour to be dredged")]
    [InlineData("The Harbour Post - Harbour to be dredged", "Harbour to be dredged")]
    [InlineData("Dredging: why now - and why here", "Dredging: why now - and why here")]
    [InlineData("Harbour to be dredged - harbourpost", "Harbour to be dredged")]
    public void Titles_lose_the_name_of_the_site(string title, string expected) =>
        Assert.Equal(expected,
            Html.Extract($"<title>{title}</title><meta property=og:site_name content='The Harbour Post'>{Html.Prose}",
                "https://www.harbourpost.example/x").Metadata.Title?.Value);

    [Fact]
    public void The_page_tells_its_links_and_types()
    {
        Page page =
            Html.Page(
                "<nav><a href=/home>Home</a></nav><article itemscope "
                    + $"itemtype=https://schema.org/BlogPosting>{Html.Prose}<p>The plan is <a href='plan.pdf'>on the  "
                    + "board's page</a>, for everybody to read at home.</p></article>",
                "<meta property=og:type content=article><script "
                    + "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publishingPrinciples\":\"/ethics\",\"author\":{\"@type\":\"Person\",\"name\":\"Ida\"}}</script>").Page!;
        Assert.Equal(("plan.pdf", "on the board's page"),
            page.ArticleLinks.Select(link => (link.Href, link.Text)).Single());
        Assert.Equal("/home", Assert.Single(page.OtherLinks).Href);
        Assert.Equal(["NewsArticle", "Person", "BlogPosting"], page.SchemaTypes);
        Assert.Equal(["author", "name", "publishingPrinciples"], page.SchemaProperties);
        Assert.Equal("article", page.OpenGraphType);
    }

    [Theory]
    [InlineData("<h1>The Harbour Post</h1><h2>Harbour to be dredged</h2>", "The Harbour Post » Harbour to be dredged")]
    [InlineData("<h2>Harbour to be dredged</h2>", "Harbour to be dredged - A page about harbours and ships")]
    public void A_smaller_heading_is_the_title_where_the_main_one_is_the_site_s_name(string headings, string title) =>
        Assert.Equal("Harbour to be dredged",
            Html.Extract($"<title>{title}</title>{headings}{Html.Prose}", "https://theharbourpost.example/1").Metadata
                .Title?.Value);

    [Fact]
    public void The_article_s_own_heading_stays_the_title() =>
        Assert.Equal("Harbour to be dredged",
            Html.Page($"<h1>Harbour to be dredged</h1><h2>Nine days without a ferry</h2>{Html.Prose}",
                "<title>Harbour to be dredged - Nine days without a ferry</title>").Metadata.Title?.Value);
}
