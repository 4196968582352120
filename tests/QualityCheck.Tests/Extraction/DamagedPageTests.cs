namespace QualityCheck.Tests.Extraction;

/// <summary>Pages that once ended in an exception.</summary>
public sealed class DamagedPageTests
{
    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    [Theory]
    [InlineData("<p>By Jane Roe, Tom Poe :</p>")]
    [InlineData("<p class=byline>By Jane Roe, Tom Poe :</p>")]
    [InlineData("<p class=byline>By : , ; & :</p>")]
    [InlineData("<p class=byline>By *</p>")]
    [InlineData("<meta name=author content=' : '>")]
    [InlineData("<p class=date>\uFFFE 5 March 2024</p>")]
    [InlineData("<p>Updated \uFFFE: 5 March 2024</p>")]
    [InlineData("<p>Updated é\uFFFE: <time>5 March 2024</time></p>")]
    [InlineData("<p>Updated &#xFFFE; 5 March 2024</p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"\\ud800\":1}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"\\udc00\\ud800\":1,\"@type\":\"NewsArticle\",\"image\":{\"\\ud83d\":{\"url\":7}}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"\\ud800\"},\"publisher\":{\"\\u\":1}}</script>")]
    [InlineData("<p><select><xmp></xmp><select>4")]
    [InlineData("<select><option><table><template></template>><e>nobody came<p>")]
    [InlineData("<p>one</p><plaintext style='display:none'/><!-->👩\u200d👩 5. März 2024<table>")]
    public void A_report_is_given_all_the_same(string part)
    {
        QualityReport report =
            Checker.Check(InputDocument.FromHtml($"<title>A storm</title><h1>A storm</h1>{part}{Html.Prose}"));
        Assert.NotEmpty(report.Article!.Text);
    }

    [Theory]
    [InlineData("<html rel=author>")]
    [InlineData("<html itemscope itemprop=author><time itemprop=datePublished>")]
    [InlineData("<html itemprop='name headline' rel=canonical href=/a>")]
    public void The_root_may_be_anything(string start) =>
        Assert.NotEmpty(Checker.Check(InputDocument.FromHtml(start + Html.Prose)).Article!.Text);

    [Fact]
    public void A_page_on_which_the_parser_fails_is_read_as_text()
    {
        Article article = Html.Extract("<p><select><xmp></xmp><select>4" + Html.Prose);
        Assert.Equal("QC0005", Assert.Single(article.Findings).Rule);
        Assert.Equal(ExtractionPath.FlattenedPage, article.ExtractionPath);
        Assert.NotEmpty(article.Blocks);
    }

    [Fact]
    public void A_lone_surrogate_in_its_data_does_not_cost_a_page_the_rest_of_them()
    {
        Article article =
            Html.Extract(
                "<script type='application/ld+json'>{\"\\ud800\":1,\"@type\":\"NewsArticle\",\"headline\":\"A storm "
                + "\\ud83d\\ude00 \\ude00\",\"author\":{\"name\":\"Jane Roe\",\"\\ud800x\":1}}</script>" + Html.Prose);
        Assert.Equal("Jane Roe", article.Metadata.Byline?.Value);
        Assert.Equal("A storm 😀 \uFFFD", article.Metadata.Title?.Value);
    }
}
