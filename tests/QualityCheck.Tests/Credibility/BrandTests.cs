using QualityCheck.Credibility;
using QualityCheck.Text;

namespace QualityCheck.Tests.Credibility;

public sealed class BrandTests
{
    private static readonly CredibilityOptions Options =
        new() { Brands = ["morning-ferry.example", "harbour.co.uk", "kiosk", "modern.example", "www.harbour.example"] };

    [Theory]
    [InlineData("https://www.harbour.co.uk/", null)]
    [InlineData("https://news.harbour.co.uk/", null)]
    [InlineData("https://harbour.example/", null)]
    [InlineData("https://other.example/", null)]
    [InlineData("https://harbour.com/", "harbour.co.uk other-suffix")]
    [InlineData("https://www.harbour.com.co/", "harbour.co.uk other-suffix")]
    [InlineData("https://harbour.github.io/", "harbour.co.uk other-suffix")]
    [InlineData("https://harbour.wordpress.com/", "harbour.co.uk other-suffix")]
    [InlineData("https://harb0ur.co.uk/", "harbour.co.uk look-alike")]
    [InlineData("https://hаrbour.co.uk/", "harbour.co.uk look-alike")]
    [InlineData("https://hαrboυr.net/", "harbour.co.uk look-alike")]
    [InlineData("https://hárbour.net/", "harbour.co.uk look-alike")]
    [InlineData("https://modem.example/", "modern.example look-alike")]
    [InlineData("https://moclern.example/", "modern.example look-alike")]
    [InlineData("https://harbor.co.uk/", "harbour.co.uk one-letter-off")]
    [InlineData("https://harrbour.co.uk/", "harbour.co.uk one-letter-off")]
    [InlineData("https://harbuor.co.uk/", "harbour.co.uk one-letter-off")]
    [InlineData("https://haxbour.co.uk/", "harbour.co.uk one-letter-off")]
    [InlineData("https://harbr.co.uk/", null)]
    [InlineData("https://morningferry.example/", "morning-ferry.example one-letter-off")]
    [InlineData("https://kiosk.example/", null)]
    [InlineData("https://ki0sk.example/", "kiosk look-alike")]
    [InlineData("https://kosk.example/", null)]
    [InlineData("https://harbour.other.example/", null)]
    [InlineData("https://192.0.2.7/", null)]
    public void Tells_what_can_be_taken_for_a_brand(string url, string? match)
    {
        UrlIdentity identity = UrlIdentity.Parse(url, Options)!;
        Assert.Equal(match, identity.Brand is { } brand
            ? $"{brand.Brand} {KebabCase.Of(brand.Resemblance)}" : null);
        Assert.Equal(match is not null, identity.Traits.HasFlag(UrlTraits.BrandLookAlike));
    }

    [Fact]
    public void There_is_none_without_brands() =>
        Assert.Null(UrlIdentity.Parse("https://harbour.com/")!.Brand);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("127.0.0.1")]
    [InlineData("https://example.org/")]
    public void What_is_no_name_is_refused(string brand) =>
        Assert.Throws<ArgumentException>(() => new CredibilityOptions { Brands = [brand] });

    [Theory]
    [InlineData("https://harb0ur.co.uk/a")]
    [InlineData("https://web.archive.org/web/2024/https://harb0ur.co.uk/a")]
    public void A_resemblance_is_a_finding_and_no_score(string url)
    {
        AnnotatedText text = TextAnnotator.Annotate(new Article
        {
            Text = "The ferry sank.",
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 15))],
            Offsets = OffsetMap.Identity,
            Url = url,
            Metadata = ArticleMetadata.None,
        });
        AnalyzerResult with = new CredibilityAnalyzer(Options).Analyze(text),
            without = new CredibilityAnalyzer().Analyze(text);
        Finding finding = Assert.Single(with.Findings, finding => finding.Rule == "QC5012");
        Assert.Equal("brand-look-alike", finding.Type);
        Assert.Equal("harbour.co.uk", finding.Evidence["brand"]!.Text);
        Assert.Equal(without.Scores, with.Scores);
        Assert.DoesNotContain(without.Findings, other => other.Rule == "QC5012");
    }
}
