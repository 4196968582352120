using AngleSharp.Html.Parser;
using QualityCheck.Extraction;
using QualityCheck.Tests.Boilerplate;

namespace QualityCheck.Tests.Extraction;

public sealed class BlockFeatureTests
{
    [Fact]
    public void Every_feature_of_a_block_is_filled_in_once()
    {
        string html = $"<title>Piers</title><nav><a href=/>Home</a></nav><h1>Piers</h1><p>{Html.Prose}</p>"
            + "<ul><li>One<li>Two</ul><table><tr><td>1<td>2</table><footer>About us</footer>";
        PageContent page = PageReader.Read(new HtmlParser().ParseDocument(html), html, CancellationToken.None);
        BlockFeatures features = HtmlArticle.Features(page, url: null);
        Assert.True(features.Blocks > 5);
        for (int block = 0; block < features.Blocks; block++)
            Assert.DoesNotContain(
                NamedRowTests.Filled(BlockFeatures.Count, values => features.Fill(block, values)), float.IsNaN);
    }
}
