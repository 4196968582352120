using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class SourceRepairTests
{
    [Theory]
    [InlineData("<script src=a.js/><p>x</p>", "<link   src=a.js/><p>x</p>")]
    [InlineData("<head><title/></head><p>x</p>", "<head><link /></head><p>x</p>")]
    [InlineData("<iframe src=a /><p>x</p>", "<link   src=a /><p>x</p>")]
    [InlineData("<textarea name=a><p>x</p>", "<link     name=a><p>x</p>")]
    [InlineData("<xmp><p>x</p>", "<wbr><p>x</p>")]
    [InlineData("<script src=a.js/><p>x</p><script>let a = 1;</script>",
        "<link   src=a.js/><p>x</p><script>let a = 1;</script>")]
    [InlineData("<frameset><frame src=a><noframes><p>x</p></noframes></frameset>",
        "<link    ><link  src=a><link    ><p>x</p></link    ></link    >")]
    public void What_would_swallow_the_page_is_written_over(string html, string expected)
    {
        string mended = SourceRepair.Of(html, opensNoscript: false, CancellationToken.None);
        Assert.Equal(expected, mended);
        Assert.Equal(html.Length, mended.Length);
    }

    [Theory]
    [InlineData("<script src=a.js></script><p>x</p>")]
    [InlineData("<script src=a.js /></script><p>x</p>")]
    [InlineData("<script/>let a = 1;</script><p>x</p>")]
    [InlineData("<p>x</p><script>let a = '<p>")]
    [InlineData("<svg><title/><style/></svg><p>x</p>")]
    [InlineData("<noframes><p>x</p></noframes>")]
    [InlineData("<p>no markup < here</p>")]
    public void What_is_whole_stays(string html) =>
        Assert.Same(html, SourceRepair.Of(html, opensNoscript: false, CancellationToken.None));

    [Fact]
    public void Noscript_is_opened_on_demand() =>
        Assert.Equal("<link    ><p>x</p></link    >",
            SourceRepair.Of("<noscript><p>x</p></noscript>", opensNoscript: true, CancellationToken.None));
}
