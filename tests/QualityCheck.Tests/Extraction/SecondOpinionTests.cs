using AngleSharp.Html.Parser;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class SecondOpinionTests
{
    private static readonly string Page = PageSpec.Page(
        $"<article><h1>Dredging begins</h1>{PageSpec.Opening}{PageSpec.Ending}</article>");

    private static readonly string Long = PageSpec.Page(
        $"<article><h1>Dredging begins</h1>{string.Concat(Enumerable.Repeat(Html.Prose, 30))}</article>");

    /// <summary>An article whose larger part stands in an element that is named like a side bar.</summary>
    private static readonly string Differing = PageSpec.Page(
        $"<article><h1>Dredging begins</h1>{PageSpec.Opening}<div class=sidebar-extra>{Html.Prose}{Html.Prose}</div>"
        + $"{PageSpec.Ending}</article>");

    [Fact]
    public void It_is_asked_of_short_articles()
    {
        Assert.Equal(1, Asked(SecondOpinion.Auto, Page));
        Assert.Equal(0, Asked(SecondOpinion.Auto, Long));
        Assert.Equal(1, Asked(SecondOpinion.Always, Long));
        Assert.Equal(0, Asked(SecondOpinion.Never, Page));
    }

    [Theory]
    [InlineData(0.5, 0.1824)]
    [InlineData(0.9, 0.6675)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void A_block_that_it_leaves_out_is_less_likely_of_the_article(float own, float heard) =>
        Assert.Equal(heard, ReaderOpinion.Doubted(own), 0.0001f);

    [Fact]
    public void Where_it_misses_what_is_surely_article_it_is_not_heard()
    {
        MainText alone = Read(SecondOpinion.Never, Page, _ => null),
            heard = Read(SecondOpinion.Always, Page, page => [.. page.Blocks.Select((_, i) => i == 0 ? 1.0 : 0)]);
        Assert.Equal(alone.Rules, heard.Rules);
        Assert.Equal(0, heard.Agreement);
        Assert.Null(alone.Agreement);
    }

    [Fact]
    public void How_far_both_agree_is_a_share_of_words()
    {
        MainText alone = Read(SecondOpinion.Never, Page, _ => null),
            heard = Read(SecondOpinion.Always, Page, page => [.. alone.Rules.Select(rule => rule is null ? 1.0 : 0)]);
        Assert.Equal(1, heard.Agreement);
    }

    [Fact]
    public void Pages_on_which_both_agree_get_no_finding()
    {
        Assert.NotNull(SmartReaderArticle.Shares(new HtmlParser().ParseDocument(Page), Page, url: null,
            CancellationToken.None));
        Article article = Extract(Page, SecondOpinion.Always);
        Assert.StartsWith(PageSpec.First, article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == "QC0007");
    }

    [Fact]
    public void Pages_on_which_they_differ_are_told_of()
    {
        Article article = Extract(Differing, SecondOpinion.Always);
        Assert.StartsWith("SmartReader would keep a rather different part of the page: both keep ",
            Assert.Single(article.Findings, finding => finding.Rule == "QC0007").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Extract(Differing, SecondOpinion.Never).Findings, finding => finding.Rule == "QC0007");
    }

    [Fact]
    public void Offsets_and_metadata_are_those_of_the_page()
    {
        Article heard = Extract(Page, SecondOpinion.Always), alone = Extract(Page, SecondOpinion.Never);
        Assert.Equal(alone.Metadata, heard.Metadata);
        Assert.Equal(alone.Page!.OtherLinks, heard.Page!.OtherLinks);
        Assert.All(heard.Blocks, block => Assert.True(Html.LeadsToItsSource(block, heard, Page)));
    }

    private static int Asked(SecondOpinion when, string html)
    {
        int asked = 0;
        Read(when, html, _ =>
        {
            asked++;
            return null;
        });
        return asked;
    }

    private static MainText Read(SecondOpinion when, string html, Func<PageContent, double[]?> read)
    {
        PageContent page = PageReader.Read(new HtmlParser().ParseDocument(html), html, CancellationToken.None);
        var reader = new MetadataReader(page, url: null);
        return MainText.Of(page, reader.Hints(reader.Metadata().Title?.Value), BlockClassifier.Default,
            new ReaderOpinion(when, () => read(page)));
    }

    private static Article Extract(string html, SecondOpinion when) =>
        ArticleExtractor.Extract(InputDocument.FromHtml(html),
            options: new ExtractionOptions { SecondOpinion = when });
}
