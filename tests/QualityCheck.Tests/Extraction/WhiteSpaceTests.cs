namespace QualityCheck.Tests.Extraction;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("<p>one\n   two\t three</p>", "one two three")]
    [InlineData("<p>\r\n  one\r\n  two  </p>", "one two")]
    [InlineData("<p>in<b>side</b> a <i>word</i></p>", "inside a word")]
    [InlineData("<p>a <b> b </b> c</p>", "a b c")]
    [InlineData("<p>a<span> </span>b</p>", "a b")]
    [InlineData("<p>a<!-- x -->b</p>", "ab")]
    [InlineData("<p>a <!-- x --> b</p>", "a b")]
    [InlineData("<p>first<br>second</p>", "first\nsecond")]
    [InlineData("<p>first <br/>  second<br></p>", "first\nsecond")]
    [InlineData("<p>super<wbr>califragilistic</p>", "supercalifragilistic")]
    [InlineData("<p>E = mc<sup>2</sup>.</p>", "E = mc2.")]
    [InlineData("<p>a<script>var x = '<p>';</script>b</p>", "ab")]
    [InlineData("<p>a <img src=x alt=y> b</p>", "a b")]
    [InlineData("<p>3&nbsp;June</p>", "3\u00A0June")]
    [InlineData("<p>&nbsp; text &nbsp;</p>", "text")]
    [InlineData("<p>I <3 maths: 1 < 2 & 3 > 2</p>", "I <3 maths: 1 < 2 & 3 > 2")]
    [InlineData("<p>x\0y</p>", "xy")]
    [InlineData("<p>see <span hidden>secret</span>here</p>", "see here")]
    [InlineData("<p>see <span style='color:red; display : none'>secret</span>here</p>", "see here")]
    public void A_paragraph_reads_as_a_browser_shows_it(string html, string text) =>
        Assert.Equal([text], Html.Blocks(html));

    [Theory]
    [InlineData("<div>one</div><div>two</div>")]
    [InlineData("<div>one<div>two</div></div>")]
    [InlineData("one<p>two</p>")]
    [InlineData("<p>one<p>two")]
    [InlineData("<p>one<br><br>two</p>")]
    [InlineData("<span>one<div>two</div></span>")]
    [InlineData("<center>one</center>two")]
    [InlineData("<p>one</p><hr>two")]
    public void Block_borders_never_glue_words(string html) => Assert.Equal(["one", "two"], Html.Blocks(html));

    [Theory]
    [InlineData("&amp;&lt;&gt;", "&<>")]
    [InlineData("caf&eacute;", "café")]
    [InlineData("caf&eacute", "café")]
    [InlineData("&#8220;yes&#x201D;", "“yes”")]
    [InlineData("&#150;", "–")]
    [InlineData("&#128512;", "😀")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("&unknown; &copy2024", "&unknown; ©2024")]
    [InlineData("&#0;&#xD800;&#99999999;", "\uFFFD\uFFFD\uFFFD")]
    public void References_are_decoded(string html, string text) => Assert.Equal([text], Html.Blocks($"<p>{html}</p>"));

    [Fact]
    public void Preformatted_text_keeps_its_white_space() =>
        Assert.Equal(["for x in y:\n    print(x)\n\n    stop()"],
            Html.Blocks("<pre>\nfor x in y:\n    print(x)\n\n    stop()\n</pre>"));

    [Fact]
    public void Text_of_the_article_is_its_blocks_joined()
    {
        Article article =
            Html.InArticle(
                "<ul><li>salt</li><li>tar</li></ul><table><tr><th>Port</th><th>Depth</th></tr><tr><td>North</td><td>7 "
                    + "m</td></tr></table>");
        Assert.Contains("wait.\n\nsalt\ntar\n\nPort\tDepth\nNorth\t7 m\n\nThe harbour", article.Text,
            StringComparison.Ordinal);
    }
}
