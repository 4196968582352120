using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

/// <summary>Which links lead to the front page of a site; most are told without parsing them.</summary>
public sealed class FrontPageTests
{
    private static readonly string[] Schemes = ["http://", "HTTPS://", " https://", "https:", "http:/", "ftp://"];

    private static readonly string[] Hosts =
        ["ferry.example", "ferry.example:8080", "me:pass@ferry.example", "[::1]", ""];

    private static readonly string[] Paths =
    [
        "", "/", "/ ", "//", "\\", "/news", "/news/", "?a=/b", "/?a=b", "#/b", "/#b", "/news/..", "/./", "/../",
        "/%2e/", "/a/%2e%2e/", "/%61", "/;a", "/a?b=..", "/\u00E4", "/-",
    ];

    public static TheoryData<string> Addresses =>
        [.. from scheme in Schemes from host in Hosts from path in Paths select scheme + host + path];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_address_is_a_front_page_where_its_path_is_empty(string href) =>
        Assert.Equal(Uri.TryCreate(href, UriKind.Absolute, out Uri? address)
            && address is { Scheme: "http" or "https", AbsolutePath: "/" }, MetadataReader.IsHome(href));

    [Theory]
    [InlineData("/", true)]
    [InlineData(" ./ ", true)]
    [InlineData("index.html", true)]
    [InlineData("/news/", false)]
    [InlineData("harbour", false)]
    public void A_path_is_a_front_page_by_its_name(string href, bool isHome) =>
        Assert.Equal(isHome, MetadataReader.IsHome(href));
}
