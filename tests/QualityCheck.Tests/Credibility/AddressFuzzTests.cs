using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

/// <summary>Addresses of pieces drawn by chance: none ends in an exception, and a host stays what it is.</summary>
public sealed class AddressFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "http://", "https://", "//", "http:", "HTTP:/", "\\\\", "\\", "/", "xn--", "@", ":", "80", "[", "]", "::1",
        "::ffff:", ".", ".", ".", "a", "example", "com", "co.uk", "kobe.jp", "city", "www.ck", "github.io", "Ä", "ß",
        "ⓐ", "а", "公司", "。", "\uD83D", "\uDE00", "\u0308", "\u200D", "%2F", "%65", "%C3%BC", "%", "/web/1/",
        "web.archive.org", ".translate.goog", ".cdn.ampproject.org/c/s/", "www.google.com/amp/s/", "-", "--", "_",
        "?u=", "#", "0x", "1", "127", "4294967295", "08", "\u200B", "\uFEFF", "medium.com/@b", "wordpress.com", " ",
        "\t", "\n", "\0", "harb0ur", "harbour", "rn", new string('x', 60),
    ];

    private static readonly CredibilityOptions Options = new() { Brands = ["harbour.co.uk", "example.com", "a"] };

    [Fact]
    public void Fifty_thousand_addresses_are_read_without_an_exception() => Check(50_000, 19);

    [Fact, Long]
    public void A_million_addresses_are_read_without_an_exception() => Check(1_000_000, 20_261_130);

    private void Check(int rounds, int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        int read = 0;
        for (int round = 0; round < rounds; round++)
        {
            string url = round % 8 == 0
                ? new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(0x3100))])
                : string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (BrowserReading.Of(url) is { } reading)
                AssertStable(reading.Host);
            if (UrlIdentity.Parse(url, Options) is not { } identity)
                continue;
            read++;
            Assert.Equal(identity with { }, UrlIdentity.Parse(url, Options));
            AssertStable(identity.AsciiHost);
            AssertStable(identity.Origin?.AsciiHost ?? "localhost");
            AssertSuffixes(identity);
        }
        output.WriteLine($"{read} of {rounds} are addresses");
        Assert.True(read > rounds / 20);
    }

    private static void AssertStable(string host)
    {
        UrlIdentity? again = UrlIdentity.Parse(host.Contains(':') ? $"http://[{host}]/" : $"http://{host}/");
        Assert.Equal(host, again?.AsciiHost);
        if (again!.UnicodeHost != host)
            Assert.Equal(again.AsciiHost, UrlIdentity.Parse($"http://{again.UnicodeHost}/")?.AsciiHost);
    }

    private static void AssertSuffixes(UrlIdentity identity)
    {
        if (identity.PublicSuffix is not { } suffix)
        {
            Assert.Null(identity.RegistrableDomain);
            return;
        }
        Assert.EndsWith(suffix, identity.AsciiHost, StringComparison.Ordinal);
        Assert.EndsWith(identity.IcannSuffix!, suffix, StringComparison.Ordinal);
        if (identity.RegistrableDomain is not { } domain)
        {
            Assert.Equal(identity.AsciiHost, suffix);
            return;
        }
        Assert.EndsWith($".{suffix}", domain, StringComparison.Ordinal);
        Assert.EndsWith($".{domain}", $".{identity.AsciiHost}", StringComparison.Ordinal);
        Assert.DoesNotContain('.', domain[..^(suffix.Length + 1)]);
    }
}
