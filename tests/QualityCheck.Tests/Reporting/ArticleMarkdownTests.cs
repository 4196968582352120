using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace QualityCheck.Tests.Reporting;

public sealed class ArticleMarkdownTests
{
    private const string Opening =
        "The dredger Hanne came into the northern channel on Monday morning, two days late, after a cable of her winch "
        + "had parted off the cape.";
    private const string Ending =
        "The board will publish the soundings in May, once the surveyors have been through the channel with their own "
        + "boat and compared both charts.";

    private static readonly string[] Pieces =
    [
        "salt", "tar", "Hanne's", "7.2", "1.", "12)", "a_b_c", "*", "**", "_", "`", "``", "```", "~~~", "#", "##", ">",
        "-", "+", "- ", "---", "===", "|", "||", "\\", "\\\\", "[x](y)", "![", "!", "[", "]", "(", ")", "<b>", "</p>",
        "<!--",
        "&amp;", "&", "&#35;", "AT&T", ":-", ":--|", "$", "^", "漢字。", "שלום", "😀", "é", "\u00A0", " ", " ", " ",
    ];

    [Theory]
    [InlineData("<h2>Who pays #1</h2>", "## Who pays \\#1")]
    [InlineData("<p>first<br>second</p>", "first\\\nsecond")]
    [InlineData("<p># not a heading</p>", "\\# not a heading")]
    [InlineData("<p>1. not an item</p>", "1\\. not an item")]
    [InlineData("<p>123456789. no item either</p>", "123456789\\. no item either")]
    [InlineData("<p>2024. A year and no item.</p>", "2024\\. A year and no item.")]
    [InlineData("<p>one * two_three [four] &lt;five&gt; &amp;amp; AT&amp;T</p>",
        "one \\* two\\_three \\[four\\] \\<five> \\&amp; AT&T")]
    [InlineData("<ul><li>ships<ol start=3><li>cutters</li><li>sloops</li></ol></li><li>boats</li></ul>",
        "- ships\n\n  3. cutters\n  4. sloops\n- boats")]
    [InlineData("<ol><li><p>ships</p><p>of wood</p></li><li value=7>boats<ul><li>punts</li></ul></li></ol>",
        "1. ships\n\n   of wood\n7. boats\n   - punts")]
    [InlineData("<dl><dt>Silt</dt><dd>fine mud</dd></dl>", "- Silt\n\n  fine mud")]
    [InlineData("<table><tr><th></th><th>2019</th><th>2024</th></tr><tr><td>Buoy|7</td><td></td><td>7.2</td></tr><tr>"
        + "<td>Buoy 8</td></tr></table>", "|  | 2019 | 2024 |\n| --- | --- | --- |\n| Buoy\\|7 |  | 7.2 |")]
    [InlineData("<blockquote><p>We waited.</p><p>And<br>waited.</p></blockquote>",
        "> We waited.\n>\n> And\\\n> waited.")]
    [InlineData("<pre>a = ```\n  b *c*</pre>", "````\na = ```\n  b *c*\n````")]
    [InlineData("<table><caption>Depths *</caption><tr><td>a</td><td>b</td></tr></table>",
        "*Depths \\**\n\n| a | b |\n| --- | --- |")]
    public void Blocks_become_markdown(string html, string markdown) =>
        Assert.Contains($"{Opening}\n\n{markdown}\n\n",
            Article($"<p>{Opening}</p>{html}<p>{Ending}</p>").ToMarkdown()
                .Replace("\n| Buoy 8 |\n", "\n", StringComparison.Ordinal)
                .Replace("\nBuoy 8\n", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("see <a href=/plan?a=1&amp;b=(2)>the  plan</a> here",
        "see [the plan](https://port.example/plan?a=1\\&b=\\(2\\)) here")]
    [InlineData("Look!<a href='https://b.example/x y'>[1]</a>", "Look\\![\\[1\\]](https://b.example/x%20y)")]
    [InlineData("see <a href='javascript:alert(1)'>the plan</a> and <a href='data:text/html,x'>its</a> sister",
        "see the plan and its sister")]
    [InlineData("see <a href='http://[broken'>the plan</a> and <a href=''>its</a> sister, both of them",
        "see the plan and [its](https://port.example/news/1) sister, both of them")]
    [InlineData("<a href=mailto:m@port.example><b>Write</b> to us</a>, the board says",
        "[Write to us](mailto:m@port.example), the board says")]
    [InlineData("note<sup><a href=#n1>1</a></sup> here", "note[1](https://port.example/news/1#n1) here")]
    public void Links_have_absolute_addresses(string html, string markdown) =>
        Assert.Contains(markdown + ", which is not short of words, and ends only here.",
            Article($"<p>{Opening}</p><p>{html}, which is not short of words, and ends only here.</p><p>{Ending}</p>")
                .ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void Relative_links_without_an_address_of_the_page_are_words() =>
        Assert.Contains("see the plan and [its sister](https://b.example/) now",
            ArticleExtractor.Extract(
                InputDocument.FromHtml(
                    $"<article><p>{Opening}</p><p>You may see <a href=/plan>the plan</a> and <a "
                        + $"href=https://b.example>its sister</a> now, in the old customs house.</p><p>{Ending}</p>"
                        + "</article>")).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void Lists_of_text_input_keep_one_marker() =>
        Assert.Contains("- salt\n- tar\n\n",
            ArticleExtractor.Extract(
                InputDocument.FromText($"{Opening}\n\n- salt\n- tar\n\n{Ending}") with { Clean = false }).ToMarkdown(),
            StringComparison.Ordinal);

    [Fact]
    public void No_text_gives_nothing() =>
        Assert.Equal("", ArticleExtractor.Extract(InputDocument.FromText("")).ToMarkdown());

    [Property(MaxTest = 3_000, Replay = "20260511,1")]
    public Property What_Markdown_says_is_the_text()
    {
        Gen<string> lines = Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces).Trim())
            .Where(line => line.Length > 0);
        Gen<(Block Block, string Text)> blocks = from kind in Gen.Elements(Enum.GetValues<BlockKind>())
            from text in lines from level in Gen.Choose(1, 3) from marker in Gen.Elements("-", "1.", "34.", "")
            select Block(kind, text, level, marker);
        return Prop.ForAll(blocks.ListOf().ToArbitrary(), all =>
        {
            Article article = Joined(all);
            string expected = string.Join('\n', all.Select(block => MarkdownReader.Squeezed(block.Text))),
                markdown = article.ToMarkdown();
            Assert.Equal(MarkdownReader.Squeezed(expected), MarkdownReader.Squeezed(MarkdownReader.TextOf(markdown)));
        });
    }

    private static (Block, string) Block(BlockKind kind, string text, int level, string marker) =>
        (new Block(kind, default, kind is BlockKind.Heading or BlockKind.ListItem ? level : 0,
            kind == BlockKind.ListItem ? marker : ""), text);

    private static Article Joined(IEnumerable<(Block Block, string Text)> all)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        foreach ((Block block, string words) in all)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            blocks.Add(block with { Span = new TextSpan(text.Length, words.Length) });
            text.Append(words);
        }
        return new Article { Text = text.ToString(), Blocks = blocks, Offsets = OffsetMap.Identity, Page = new Page() };
    }

    private static Article Article(string html) =>
        ArticleExtractor.Extract(
            InputDocument.FromHtml($"<html><body><article>{html}</article></body></html>")
                with { Url = "https://port.example/news/1" });
}
