using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://post.example/a", "https://post.example/a/?b=1#c", true)]
    [InlineData("https://post.example", "http://post.example/", true)]
    [InlineData("https://post.example/a", "https://post.example/b", false)]
    [InlineData("https://post.example/a", "https://mail.example/a", false)]
    [InlineData(null, null, false)]
    public void A_page_is_its_host_and_path(string? one, string? other, bool same) =>
        Assert.Equal(same, WebAddress.IsSamePage(one, other));
}
