namespace QualityCheck.Tests.Extraction;

public sealed class BlockKindTests
{
    [Theory]
    [InlineData("<h2>Depths and dates</h2>", BlockKind.Heading, 2)]
    [InlineData("<ul><li>salt</li></ul>", BlockKind.ListItem, 1)]
    [InlineData("<ul><li><p>salt</p></li></ul>", BlockKind.ListItem, 1)]
    [InlineData("<dl><dt>salt</dt></dl>", BlockKind.ListItem, 1)]
    [InlineData("<table><tr><td>North</td><td>7 m</td></tr></table>", BlockKind.TableRow, 0)]
    [InlineData("<table><tr><td>A cell alone is a paragraph.</td></tr></table>", BlockKind.Paragraph, 0)]
    [InlineData("<blockquote><p>We cannot wait.</p></blockquote>", BlockKind.Quote, 0)]
    [InlineData("<pre><code>x = 1</code></pre>", BlockKind.Code, 0)]
    [InlineData("<div>Text without a paragraph.</div>", BlockKind.Paragraph, 0)]
    public void Blocks_have_kinds(string html, BlockKind kind, int level)
    {
        Block block = Assert.Single(Html.InArticle(html).Blocks.Skip(3).SkipLast(3));
        Assert.Equal((kind, level), (block.Kind, block.Level));
    }

    [Fact]
    public void Captions_of_tables_stay() =>
        Assert.Equal([BlockKind.Caption, BlockKind.TableRow],
            Html.InArticle("<table><caption>Depths in metres</caption><tr><td>North</td><td>7</td></tr></table>").Blocks
                .Skip(3).SkipLast(3).Select(block => block.Kind));

    [Fact]
    public void Nested_lists_have_depths()
    {
        Article article =
            Html.InArticle("<ol><li>ships<ul><li>cutters</li><li>sloops</li></ul></li><li>boats</li></ol>");
        Assert.Equal([("ships", 1), ("cutters", 2), ("sloops", 2), ("boats", 1)],
            article.Blocks.Skip(3).SkipLast(3).Select(block => (block.Span.In(article.Text), block.Level)));
        Assert.Contains("ships\ncutters\nsloops\nboats", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_lay_out_a_page_are_read_as_paragraphs() =>
        Assert.Equal(["The left column has a first paragraph.", "And a second.", "The right column."],
            Html.Blocks(
                "<table><tr><td><p>The left column has a first paragraph.</p><p>And a second.</p></td><td><ul></ul>The "
                    + "right column.</td></tr></table>"));

    [Fact]
    public void Blocks_are_ordered_and_cover_the_text()
    {
        Article article = Html.InArticle("<h2>One</h2><ul><li>two</li><li>three</li></ul><pre>four</pre>");
        int end = 0;
        foreach (Block block in article.Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(article.Text[end..block.Span.Start]));
            Assert.Equal(block.Span.In(article.Text).Trim(), block.Span.In(article.Text));
            end = block.Span.End;
        }
        Assert.Equal(article.Text.Length, end);
    }
}
