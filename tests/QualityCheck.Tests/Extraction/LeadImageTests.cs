namespace QualityCheck.Tests.Extraction;

public sealed class LeadImageTests
{
    private const string Url = "https://post.example/news/dredging";

    [Theory]
    [InlineData("<meta property=og:image content=https://cdn.example/a.jpg><meta name=twitter:image "
        + "content=https://cdn.example/b.jpg>", "https://cdn.example/a.jpg", "meta")]
    [InlineData("<meta name=twitter:image content=//cdn.example/b.jpg>", "https://cdn.example/b.jpg", "meta")]
    [InlineData("<meta property=og:image content=../a.jpg>", "https://post.example/a.jpg", "meta")]
    [InlineData("<link rel=image_src href=/a.jpg>", "https://post.example/a.jpg", "markup")]
    [InlineData("<meta property=og:image content='http://[broken'><link rel=image_src href=/a.jpg>",
        "https://post.example/a.jpg", "markup")]
    [InlineData("<meta property=og:image content=data:image/png;base64,AAAA>", null, null)]
    [InlineData("<meta property=og:image content=javascript:alert(1)>", null, null)]
    public void The_lead_image_is_the_one_the_page_declares(string head, string? expected, string? source)
    {
        Sourced<string>? image =
            Html.Extract($"<html><head>{head}</head><body>{Html.Prose}</body></html>", Url).Metadata.Image;
        Assert.Equal((expected, source), (image?.Value, image?.Source));
    }

    [Theory]
    [InlineData("\"/a.jpg\"")]
    [InlineData("[\"/a.jpg\",\"/b.jpg\"]")]
    [InlineData("{\"@type\":\"ImageObject\",\"url\":\"/a.jpg\"}")]
    [InlineData("[{\"@type\":\"ImageObject\",\"contentUrl\":\"/a.jpg\"}]")]
    [InlineData("{\"@id\":\"#lead\"}")]
    public void Json_ld_images_are_read_in_every_form(string image) =>
        Assert.Equal(new Sourced<string>("https://post.example/a.jpg", "json-ld"), Html.Extract(
            "<script "
                + $"type='application/ld+json'>[{{\"@type\":\"Article\",\"image\":{image}}},{{\"@type\":\"ImageObject\",\"@id\":\"#lead\",\"url\":\"/a.jpg\"}}]</script>{Html.Prose}", Url).Metadata.Image);

    [Fact]
    public void A_relative_image_without_an_address_is_none() =>
        Assert.Null(Html.Page(Html.Prose, "<meta property=og:image content=/a.jpg>").Metadata.Image);

    [Fact]
    public void The_report_tells_the_image() =>
        Assert.Equal("https://cdn.example/a.jpg",
            new QualityCheckerBuilder().Build()
                .Check(
                    InputDocument.FromHtml(
                        $"<meta property=og:image content=https://cdn.example/a.jpg>{Html.Prose}")).Document?.Image);
}
