using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class ExtractionOptionsTests
{
    private static readonly string Html = PageSpec.Page(
        "<main><h1>Dredging begins</h1><p class=byline>By Ida Storm</p><p><time datetime=2024-03-05>5 March "
        + "2024</time></p>" +
        "<figure><img src=a.jpg><figcaption>The Hanne off the cape. Photo: I. Storm</figcaption></figure>" +
        $"<article><h2>Dredging begins</h2>{PageSpec.Opening}<figure><img src=b.jpg><figcaption>The channel in June, "
        + $"at low water</figcaption></figure>{PageSpec.Ending}</article>" +
        "<div class=related><h3>Dredging begins</h3><figure><figcaption>A gull on the old pier</figcaption></figure><p "
        + "class=byline>By Per Holm, 3 March 2024</p></div></main>");

    public static TheoryData<bool> Ways => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public void All_are_off_by_default(bool judged) =>
        Assert.All(["Dredging begins", "Ida Storm", "5 March 2024", "off the cape. Photo", "at low water"],
            line =>
                Assert.DoesNotContain(line, Extract(new ExtractionOptions(), judged).Text, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_title_stays_once(bool judged)
    {
        Article article = Extract(new ExtractionOptions { Title = true }, judged);
        Assert.StartsWith($"Dredging begins\n\n{PageSpec.First}", article.Text, StringComparison.Ordinal);
        Assert.Equal(0, article.Text.LastIndexOf("Dredging begins", StringComparison.Ordinal));
        Assert.Equal(BlockKind.Heading, article.Blocks[0].Kind);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Bylines_and_dates_near_the_title_stay(bool judged)
    {
        string text = Extract(new ExtractionOptions { Byline = true }, judged).Text;
        Assert.StartsWith($"By Ida Storm\n\n5 March 2024\n\n{PageSpec.First}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Per Holm", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Captions_of_the_article_stay_at_their_place(bool judged)
    {
        string text = Extract(new ExtractionOptions { Captions = true }, judged).Text;
        Assert.Contains("nine miles out.\n\nThe channel in June, at low water\n\nMost skippers", text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("A gull", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Offsets_are_exact_and_what_stays_is_not_removed(bool judged)
    {
        Article article = Extract(new ExtractionOptions { Title = true, Byline = true, Captions = true }, judged);
        Assert.All(article.Blocks, block => Assert.True(Tests.Extraction.Html.LeadsToItsSource(block, article, Html)));
        Assert.All(article.Blocks,
            block =>
                Assert.DoesNotContain(article.Removed,
                    removed => removed.Span.Overlaps(article.Offsets.ToInput(block.Span))));
    }

    [Fact]
    public void The_checker_hands_them_on()
    {
        QualityChecker checker =
            new QualityCheckerBuilder().UseExtraction(new ExtractionOptions { Title = true }).Build();
        Assert.StartsWith("Dredging begins\n\n", checker.Check(InputDocument.FromHtml(Html)).Article!.Text,
            StringComparison.Ordinal);
        Assert.StartsWith(PageSpec.First,
            QualityChecker.CreateDefault().Check(InputDocument.FromHtml(Html)).Article!.Text, StringComparison.Ordinal);
    }

    private static Article Extract(ExtractionOptions options, bool judged) =>
        HtmlArticle.Extract(Html, null, Limits.Default, options, judged ? BlockClassifier.Default : null,
            CancellationToken.None);
}
