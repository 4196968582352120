using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

/// <summary>What readers complain of elsewhere, by the rules alone and by the classifier.</summary>
public sealed class PageSpecTests
{
    public static TheoryData<string> Names => [.. PageSpecs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_alone_get_it_right(string name) => AssertHolds(PageSpecs.All[name], null);

    [ModelTheory("blocks")]
    [MemberData(nameof(Names))]
    public void The_classifier_gets_it_right(string name) => AssertHolds(PageSpecs.All[name], BlockClassifier.Default);

    private static void AssertHolds(PageSpec spec, BlockClassifier? classifier)
    {
        Article article = Html.Extract(spec.Html, classifier);
        int at = 0;
        foreach (string passage in spec.Kept)
        {
            int found = article.Text.IndexOf(passage, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{passage}” is missing from, or out of order in:\n{article.Text}");
            at = found + passage.Length;
        }
        foreach (string noise in spec.Gone)
            Assert.DoesNotContain(noise, article.Text, StringComparison.Ordinal);
        Assert.All(article.Blocks,
            block => Assert.True(Html.LeadsToItsSource(block, article, spec.Html), block.Span.In(article.Text)));
    }
}
