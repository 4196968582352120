namespace QualityCheck.Tests.Extraction;

public sealed class OffsetTests
{
    private static readonly string[] Pages =
    [
        "<article>" + Html.Prose
            + "<p>AT&amp;T &lt;b&gt; caf&eacute; &#128512; &hellip;</p><p>ends with a reference&rdquo;</p></article>",
        "<article>\r\n" + Html.Prose.Replace(" ", "\r\n  ", StringComparison.Ordinal) + "</article>",
        "<article>" + Html.Prose + "<b>left open<p>in bold</b> and out</p><i>twice<p>over</article>",
        "<article>" + Html.Prose
            + "<table><tr><td>in the table</td><td>cell</td></tr>fostered text<div>fostered "
            + "block</div></table></article>",
        "<article>" + Html.Prose
            + "<template><p>not shown</p></template>behind the template<p>x<script>if (a < b) "
            + "'</p>'</script>y</p></article>",
        "<article>" + Html.Prose
            + "<p title='a > b' data-x=\"</p>\">attributes</p><p>nul\0s\0 here</p><pre>\r\nkept\r\n  "
            + "text</pre></article>",
        "<article>" + Html.Prose
            + "<p>a<textarea>never</textarea>b<select><option>no</select>c<button>push</button>d<svg><title>t</title>"
            + "<text>u</text></svg>e</p></article>",
    ];

    public static TheoryData<int> PageNumbers => [.. Enumerable.Range(0, Pages.Length)];

    [Theory]
    [MemberData(nameof(PageNumbers))]
    public void Every_block_leads_to_its_source(int page)
    {
        Article article = Html.Extract(Pages[page]);
        Assert.True(article.Blocks.Count >= 3);
        Assert.All(article.Blocks,
            block => Assert.True(Html.LeadsToItsSource(block, article, Pages[page]), block.Span.In(article.Text)));
    }

    [Theory]
    [InlineData("AT&T", "AT&amp;T")]
    [InlineData("&", "&amp;")]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("café", "caf&eacute;")]
    [InlineData("😀", "&#128512;")]
    [InlineData("…", "&hellip;")]
    [InlineData("reference”", "reference&rdquo;")]
    public void A_span_inside_a_block_leads_to_its_source(string text, string source)
    {
        Article article = Html.Extract(Pages[0]);
        int at = article.Text.LastIndexOf(text, StringComparison.Ordinal);
        Assert.Equal(source, article.Offsets.ToInput(new TextSpan(at, text.Length)).In(Pages[0]));
    }

    [Theory]
    [InlineData("<p>A &; B &; C &; dog</p>", "A & B & C & dog", "dog", 18)]
    [InlineData("<p>A &; B &; C &; dog</p>", "A & B & C & dog", "C", 13)]
    [InlineData("<p>&;&;m", "&&m", "m", 7)]
    [InlineData("<p>a &;; b &;&amp; dog", "a &; b && dog", "dog", 19)]
    [InlineData("<pre>a &; b</pre>", "a & b", "b", 10)]
    [InlineData("<p>a</p><plaintext><f &amp; </p> dog", "a\n\n<f &amp; </p> dog", "<f", 19)]
    [InlineData("<p>a</p><plaintext><f &amp; </p> dog", "a\n\n<f &amp; </p> dog", "dog", 33)]
    [InlineData("<p>a</p><PLAINTEXT class=b>&;<script>dog", "a\n\n&;<script>dog", "dog", 37)]
    [InlineData("<svg><plaintext>x</plaintext></svg><p>a <b>dog</b>", "a dog", "dog", 43)]
    [InlineData("<p>a\uFFFF dog", "a\uFFFD dog", "dog", 6)]
    [InlineData("<p>a\0\0b\0 dog", "ab dog", "dog", 9)]
    [InlineData("<p>a <b>left<div>open</b> dog", "a left\n\nopen dog", "dog", 26)]
    [InlineData("<p>a\r\n\r\n dog", "a dog", "dog", 9)]
    public void Odd_source_keeps_the_places_behind_it(string html, string text, string word, int place)
    {
        Article article = Html.Extract(html);
        Assert.Equal(text, article.Text);
        int at = article.Text.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(new TextSpan(place, word.Length), article.Offsets.ToInput(new TextSpan(at, word.Length)));
    }

    [Fact]
    public void No_place_lies_behind_the_end()
    {
        string html = $"<article>{Html.Prose}<select><style>{{}}</select>dog";
        Article article = Html.Extract(html);
        Assert.All(article.Blocks, block => Assert.True(article.Offsets.ToInput(block.Span).End <= html.Length));
    }

    [Fact]
    public void Removed_spans_are_ordered_and_apart_from_the_article()
    {
        string html = Repository.Sample("river-survey.html");
        Article article = Html.Extract(html);
        int end = 0;
        foreach (RemovedSpan removed in article.Removed)
        {
            Assert.True(removed.Start >= end && removed.Length > 0);
            end = removed.Span.End;
            Assert.DoesNotContain(article.Blocks, block => article.Offsets.ToInput(block.Span).Overlaps(removed.Span));
        }
        Assert.InRange(end, 1, html.Length);
    }

    [Fact]
    public void Raw_text_leads_to_its_source()
    {
        string html =
            $"<article>{Html.Prose}<pre><xmp># set <b>depth</b> &amp; width\ndepth = 7\n</xmp></pre></article>";
        Article article = Html.Extract(html);
        Block code = Assert.Single(article.Blocks, block => block.Kind == BlockKind.Code);
        Assert.Equal("# set <b>depth</b> &amp; width\ndepth = 7", code.Span.In(article.Text));
        Assert.Equal("# set <b>depth</b> &amp; width\ndepth = 7", article.Offsets.ToInput(code.Span).In(html));
    }

    [DatasetFact("extraction/wcxb-dev/html")]
    public void Blocks_of_real_pages_lead_to_their_source()
    {
        int blocks = 0, exact = 0;
        foreach (string html in Wcxb.Pages(200))
        {
            Article article = Html.Extract(html);
            foreach (Block block in article.Blocks)
            {
                blocks++;
                exact += Html.LeadsToItsSource(block, article, html) ? 1 : 0;
            }
        }
        Assert.True(blocks > 5_000);
        Assert.Equal(blocks, exact);
    }
}
