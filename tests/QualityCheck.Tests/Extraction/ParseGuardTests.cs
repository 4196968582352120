using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

/// <summary>
/// The guard parses from memory, which is faster; the tree and its places are those that the parser makes of a string.
/// </summary>
public sealed class ParseGuardTests
{
    private static readonly string[] Sources =
    [
        "<!DOCTYPE html><html lang=en><head><title>A &amp; B</title></head><body><p class='a b'>Some <b>words</b>.",
        "<p>one\r\ntwo\rthree\n<pre>\r\nfour\r\n</pre><textarea>\r\nfive</textarea>",
        "<p>a\0b<p\0 c\0=d\0>e<svg>\0<![CDATA[f\0]]></svg><script>g\0</script>",
        "<p>before\uFFFFbehind<p title='\uFFFF'>and <i\uFFFF>on</i\uFFFF><!-- \uFFFF --><style>\uFFFF</style>end",
        "\uFEFF<p>\uD800 and \uDC00 and \uD83D\uDE00",
        "<p>&nGt; &notit; &#x80; &#0; &#xD800; &#xFFFF; &#13; & &a &lt",
        "<noscript><p>no <b>mark-up</noscript><select><option>a<table><tr><td>b</select><template><p>c</template>",
        "<table>a<tr>b<td>c</table><b><p>d</b>e<i><div>f</i>g</div><a href=1>h<a href=2>i",
        "<script><!--<script>a</script>--></script><title>b<p></title><plaintext>c</plaintext><p>",
        "<meta charset=utf-16><meta http-equiv=content-type content='text/html; charset=koi8-r'><p>a\u00E9",
        "<frameset><frame src=a></frameset><noframes><p>a</noframes>",
        "<!-- a --!><? b ?></ c><! d><p e='f", "<", "",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Sources.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_tree_is_that_of_the_parsed_string(int number)
    {
        string html = Sources[number];
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            IsScripting = true,
            SkipComments = true,
            SkipProcessingInstructions = true,
        });
        using IHtmlDocument expected = parser.ParseDocument(html);
        Assert.True(ParseGuard.TryParse(html, Limits.Default, out IHtmlDocument? document, out _,
            TestContext.Current.CancellationToken));
        using (document)
            Assert.Equal(Nodes(expected), Nodes(document));
    }

    private static IEnumerable<string> Nodes(INode node)
    {
        int? place = (node as IElement)?.SourceReference?.Position.Index;
        yield return node switch
        {
            IElement element => $"{element.LocalName} {element.NamespaceUri} {place} "
                + string.Join(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}")),
            _ => $"{node.NodeName} {node.NodeValue}",
        };
        INode content = node is IHtmlTemplateElement template ? template.Content : node;
        foreach (string inside in content.ChildNodes.SelectMany(Nodes))
            yield return "  " + inside;
    }
}
