using System.Text.Json;
using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

public sealed class UrlIdentityTests
{
    [Theory]
    [InlineData("http://Example.ORG/News", "example.org")]
    [InlineData("  https://example.org  ", "example.org")]
    [InlineData("https://example.org.", "example.org")]
    [InlineData("//example.org/x", "example.org")]
    [InlineData("example.org/x?y", "example.org")]
    [InlineData("example.org:8080/x", "example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG?q", "example.org")]
    [InlineData("http://example.org@host.example/", "host.example")]
    [InlineData("http://a@b@host.example/", "host.example")]
    [InlineData("http://host.example/@example.org", "host.example")]
    [InlineData("http://host.example#@example.org", "host.example")]
    [InlineData("http://ⓔxample.org/", "example.org")]
    [InlineData("http://ＥＸＡＭＰＬＥ。org/", "example.org")]
    [InlineData("http://ex\u00ADam\u200Bple.org/", "example.org")]
    [InlineData("http://käse.example/", "xn--kse-qla.example")]
    [InlineData("http://KÄSE.example/", "xn--kse-qla.example")]
    [InlineData("http://xn--kse-qla.example/", "xn--kse-qla.example")]
    [InlineData("http://127.1/", "127.0.0.1")]
    [InlineData("http://0x7f.0.0.1/", "127.0.0.1")]
    [InlineData("http://[2001:DB8::1]:8080/", "2001:db8::1")]
    [InlineData("http://exam_ple.org/", "exam_ple.org")]
    [InlineData("http://localhost/", "localhost")]
    public void Reads_the_host(string url, string host) => Assert.Equal(host, UrlIdentity.Parse(url)?.AsciiHost);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("/news/today")]
    [InlineData("headline")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org/")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("http://example.org\\@host.example/")]
    [InlineData("http:\\\\example.org\\x")]
    [InlineData("http://exam ple.org/")]
    [InlineData("http://a..example.org/")]
    [InlineData("http://.example.org/")]
    [InlineData("http://%65xample.org/")]
    [InlineData("http://example.org:0/")]
    [InlineData("http://example.org:65536/")]
    [InlineData("http://example.org:http/")]
    [InlineData("http://1.2.3.4.5/")]
    [InlineData("http://300.1.1.1/")]
    [InlineData("http://[::1/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://xn--/")]
    [InlineData("http://xn--a/")]
    [InlineData("http://xn--99999999/")]
    [InlineData("http://ka\u0308se.example/")]
    [InlineData("http://ﬁnd.example/")]
    public void Has_none_for_what_names_no_certain_host(string? url) => Assert.Null(UrlIdentity.Parse(url));

    [Fact]
    public void Refuses_labels_and_hosts_that_are_too_long()
    {
        Assert.NotNull(UrlIdentity.Parse($"http://{new string('a', 63)}.example/"));
        Assert.Null(UrlIdentity.Parse($"http://{new string('a', 64)}.example/"));
        Assert.Null(UrlIdentity.Parse("http://" + string.Concat(Enumerable.Repeat("abc.", 80)) + "example/"));
        Assert.Null(UrlIdentity.Parse($"http://{new string('ä', 500_000)}.example/"));
    }

    [Fact]
    public void Refuses_a_lone_surrogate() => Assert.Null(UrlIdentity.Parse("http://a\uD800b.example/"));

    [Theory]
    [InlineData("https://example.org/", UrlTraits.None)]
    [InlineData("http://example.org:80/", UrlTraits.None)]
    [InlineData("https://example.org:80/", UrlTraits.NonDefaultPort)]
    [InlineData("http://desk@example.org/", UrlTraits.UserInfo)]
    [InlineData("http://192.0.2.7/", UrlTraits.IpLiteral)]
    [InlineData("http://käse.example/", UrlTraits.Punycode)]
    [InlineData("http://exаmple.org/", UrlTraits.Punycode | UrlTraits.MixedScript)]
    [InlineData("http://пример.example/", UrlTraits.Punycode)]
    [InlineData("http://пример-1.example/", UrlTraits.Punycode)]
    public void Tells_what_is_unusual(string url, UrlTraits traits) =>
        Assert.Equal(traits, UrlIdentity.Parse(url)?.Traits);

    [Theory]
    [InlineData("https://someone.wordpress.com/2024/05/x", "someone.wordpress.com")]
    [InlineData("https://www.medium.com/@someone/x", "medium.com/@someone")]
    [InlineData("https://someone.medium.com/x", "someone.medium.com")]
    [InlineData("https://m.youtube.com/@someone?tab=1", "youtube.com/@someone")]
    [InlineData("https://www.reddit.com/r/birds/comments/1", "reddit.com/r/birds")]
    [InlineData("https://medium.com/about", null)]
    [InlineData("https://wordpress.com/", null)]
    [InlineData("https://www.wordpress.com/", null)]
    [InlineData("https://notwordpress.com/", null)]
    [InlineData("https://example.org/@someone", null)]
    public void Knows_accounts_on_platforms(string url, string? account)
    {
        UrlIdentity identity = UrlIdentity.Parse(url)!;
        Assert.Equal(account, identity.Account);
        Assert.Equal(account is not null, identity.Traits.HasFlag(UrlTraits.HostingPlatform));
    }

    [Theory]
    [InlineData("https://web.archive.org/web/20240102030405/http://example.org/a", UrlTraits.ArchiveCopy,
        "example.org")]
    [InlineData("https://web.archive.org/web/20240102030405if_/https:/example.org/a", UrlTraits.ArchiveCopy,
        "example.org")]
    [InlineData("https://web.archive.org/web/2024*/example.org", UrlTraits.ArchiveCopy, "example.org")]
    [InlineData("https://archive.ph/20240102/https://example.org/a", UrlTraits.ArchiveCopy, "example.org")]
    [InlineData("https://archive.ph/AbC12", UrlTraits.ArchiveCopy, null)]
    [InlineData("https://example-org.cdn.ampproject.org/v/s/news.example.org/a?x", UrlTraits.AmpCache,
        "news.example.org")]
    [InlineData("https://my--site-example-org.cdn.ampproject.org/", UrlTraits.AmpCache, "my-site.example.org")]
    [InlineData("https://www.google.co.uk/amp/s/example.org/a", UrlTraits.AmpCache, "example.org")]
    [InlineData("https://www.google.evil.example/amp/s/example.org/a", UrlTraits.None, null)]
    [InlineData("https://my--site-example-org.translate.goog/a?_x_tr_sl=de", UrlTraits.TranslatedCopy,
        "my-site.example.org")]
    [InlineData("https://translate.google.com/translate?sl=de&u=https%3A%2F%2Fexample.org%2Fa",
        UrlTraits.TranslatedCopy, "example.org")]
    [InlineData("https://web.archive.org/web/2024/https://www.google.com/amp/s/example.org/a", UrlTraits.ArchiveCopy,
        "example.org")]
    [InlineData("https://web.archive.org/about", UrlTraits.None, null)]
    [InlineData("https://web.archive.org.example/web/2024/http://example.org/", UrlTraits.None, null)]
    public void Unwraps_copies(string url, UrlTraits traits, string? origin)
    {
        UrlIdentity identity = UrlIdentity.Parse(url)!;
        Assert.Equal((traits, origin), (identity.Traits, identity.Origin?.AsciiHost));
    }

    [Fact]
    public void Ends_on_endless_wrapping()
    {
        string url = string.Concat(Enumerable.Repeat("https://web.archive.org/web/2024/", 100_000))
            + "https://example.org/";
        Assert.Equal("web.archive.org", UrlIdentity.Parse(url)!.Origin!.AsciiHost);
    }

    [Fact]
    public void Shows_the_letters_of_both_forms()
    {
        UrlIdentity written = UrlIdentity.Parse("https://käse.example/")!,
            encoded = UrlIdentity.Parse("https://XN--KSE-QLA.example/")!;
        Assert.Equal("käse.example", written.UnicodeHost);
        Assert.Equal(written, encoded);
    }

    [Theory]
    [InlineData("bücher", "bcher-kva")]
    [InlineData("日本語", "wgv71a119e")]
    [InlineData("ü", "tda")]
    [InlineData("☃-⌘", "--dqo34k")]
    public void Punycode_goes_there_and_back(string label, string encoded)
    {
        Assert.Equal(encoded, Punycode.Encode(label));
        Assert.Equal(label, Punycode.Decode(encoded));
    }

    [DatasetFact("credibility/url_vectors/url_vectors.jsonl")]
    public void Agrees_with_the_vectors()
    {
        int vectors = 0;
        foreach (string line in File.ReadLines(
            Path.Combine(Repository.Datasets!, "credibility/url_vectors/url_vectors.jsonl")))
        {
            using JsonDocument vector = JsonDocument.Parse(line);
            string url = Text("in")!;
            UrlIdentity? identity = UrlIdentity.Parse(url);
            Assert.Equal((url, Text("host")), (url, identity?.AsciiHost));
            Assert.Equal((url, Text("origin")), (url, identity?.Origin?.AsciiHost));
            if (vector.RootElement.TryGetProperty("registrable", out _))
                Assert.Equal((url, Text("registrable")), (url, identity?.RegistrableDomain));
            if (Text("flag")?.Split(':') is ["brand-impersonation", var brand])
                Assert.Equal(BrandResemblance.OtherSuffix,
                    UrlIdentity.Parse(url, new CredibilityOptions { Brands = [brand] })!.Brand?.Resemblance);
            if (Text("identity") is { } account)
                Assert.Equal((url, account), (url, identity!.Account));
            UrlTraits expected = Text("flag") switch { "ip-literal" => UrlTraits.IpLiteral,
                "userinfo-deception" => UrlTraits.UserInfo, "mixed-script homograph" => UrlTraits.MixedScript, _ => 0 };
            Assert.True((identity?.Traits ?? 0).HasFlag(expected), url);
            vectors++;

            string? Text(string name) =>
                vector.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
        }
        Assert.True(vectors >= 30);
    }
}
