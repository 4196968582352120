using System.Globalization;
using System.Text;
using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

/// <summary>Which row an address gets.</summary>
public sealed class SourceLookupTests
{
    /// <summary>How many rows the look-up must hold within ten megabytes.</summary>
    internal const int Many = 100_000;

    private const string Rows = """
        key,scope,level
        example.org,host,low
        news.example.org,host,high
        example.org/opinion,path,mixed
        example.org/opinion/cartoons,path,satire
        Käse.example,host,mixed
        wide.example,registrable,low
        deep.wide.example,host,high
        *.star.example,,low
        substack.com,registrable,high
        medium.com,host,high
        someone.substack.com,host,low
        medium.com/@someone,path,low
        reddit.com/r,path,high
        reddit.com/r/birds,path,mixed
        192.0.2.7,host,low
        example.org/%7Ecafé,path,high
        """;

    private static readonly SourceList Desk = SourceList.Load(new StringReader(Rows), new() { Id = "desk" });

    [Theory]
    [InlineData("https://example.org/", "example.org", SourceMatchKind.Host, 1)]
    [InlineData("https://www.example.org/x", "example.org", SourceMatchKind.Host, 1)]
    [InlineData("https://EXAMPLE.org./x", "example.org", SourceMatchKind.Host, 1)]
    [InlineData("https://blog.example.org/", "example.org", SourceMatchKind.Parent, 0.5)]
    [InlineData("https://a.b.c.example.org/", "example.org", SourceMatchKind.Parent, 0.5)]
    [InlineData("https://www.blog.example.org/", "example.org", SourceMatchKind.Parent, 0.5)]
    [InlineData("https://news.example.org/", "news.example.org", SourceMatchKind.Host, 1)]
    [InlineData("https://a.news.example.org/", "news.example.org", SourceMatchKind.Parent, 0.5)]
    [InlineData("https://www.example.org/opinion", "example.org/opinion", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/Opinion/a?b#c", "example.org/opinion", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/x/../opinion//a", "example.org/opinion", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/opinion/x/../a", "example.org/opinion", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/%6Fpinion", "example.org/opinion", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/opinion/cartoons/7", "example.org/opinion/cartoons", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/~caf%c3%a9/x", "example.org/~caf%c3%a9", SourceMatchKind.Path, 1)]
    [InlineData("https://example.org/opinions", "example.org", SourceMatchKind.Host, 1)]
    [InlineData("https://blog.example.org/opinion", "example.org", SourceMatchKind.Parent, 0.5)]
    [InlineData("https://xn--kse-qla.example/", "xn--kse-qla.example", SourceMatchKind.Host, 1)]
    [InlineData("https://www.KÄSE.example/", "xn--kse-qla.example", SourceMatchKind.Host, 1)]
    [InlineData("https://wide.example/", "wide.example", SourceMatchKind.Registrable, 1)]
    [InlineData("https://a.b.wide.example/", "wide.example", SourceMatchKind.Registrable, 1)]
    [InlineData("https://a.deep.wide.example/", "deep.wide.example", SourceMatchKind.Parent, 0.5)]
    [InlineData("https://a.star.example/", "star.example", SourceMatchKind.Registrable, 1)]
    [InlineData("http://192.0.2.7/x", "192.0.2.7", SourceMatchKind.Host, 1)]
    [InlineData("https://someone.substack.com/p/x", "someone.substack.com", SourceMatchKind.Host, 1)]
    [InlineData("https://www.substack.com/", "substack.com", SourceMatchKind.Registrable, 1)]
    [InlineData("https://medium.com/about", "medium.com", SourceMatchKind.Host, 1)]
    [InlineData("https://medium.com/@Someone/x", "medium.com/@someone", SourceMatchKind.Path, 1)]
    [InlineData("https://www.reddit.com/r/birds/comments/1", "reddit.com/r/birds", SourceMatchKind.Path, 1)]
    [InlineData("https://web.archive.org/web/2024/https://www.example.org/opinion/x", "example.org/opinion",
        SourceMatchKind.Path, 1)]
    [InlineData("https://news-example-org.translate.goog/a", "news.example.org", SourceMatchKind.Host, 1)]
    public void Finds_the_closest_row(string url, string key, SourceMatchKind kind, double confidence)
    {
        SourceMatch match = Desk.Find(UrlIdentity.Parse(url)!)!.Value;
        Assert.Equal((key, kind, confidence), (match.Key, match.Kind, match.Confidence));
    }

    [Theory]
    [InlineData("https://other.substack.com/p/x")]
    [InlineData("https://deep.other.substack.com/p/x")]
    [InlineData("https://medium.com/@other/x")]
    [InlineData("https://www.reddit.com/r/cats/1")]
    [InlineData("https://example.com/")]
    [InlineData("https://notexample.org/")]
    [InlineData("https://org/")]
    [InlineData("http://7.192.0.2/")]
    [InlineData("https://archive.ph/AbC12")]
    [InlineData("https://example.org.evil.example/")]
    [InlineData("http://example.org@evil.example/")]
    public void Says_nothing_of_others(string url) => Assert.Null(Desk.Find(UrlIdentity.Parse(url)!));

    [Fact]
    public void Finds_every_row_of_many_and_nothing_else()
    {
        SourceList list = OfMany();
        Assert.Equal(Many, list.Count);
        for (int i = 0; i < Many; i++)
        {
            string host = HostOf(i);
            Assert.Equal(host, list.Find(UrlIdentity.Parse(host)!)!.Value.Key);
            Assert.Null(list.Find(UrlIdentity.Parse("x" + host)!));
        }
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        SourceList list = OfMany();
        UrlIdentity[] addresses =
        [
            .. new[]
            {
                HostOf(7), $"https://a.b.{HostOf(9)}/x/y/z", "https://nowhere.example/a/b/c/d",
                "https://someone.substack.com/p/x", "https://medium.com/@x/y", "http://192.0.2.7/",
            }.Select(url => UrlIdentity.Parse(url)!),
        ];
        int found = FindAll(list, addresses);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            found += FindAll(list, addresses);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * 1001, found);
    }

    private static int FindAll(SourceList list, UrlIdentity[] addresses)
    {
        int found = 0;
        foreach (UrlIdentity address in addresses)
            found += list.Find(address) is { Level: SourceLevel.Low } ? 1 : 0;
        return found;
    }

    /// <summary>Rows such as lists have: a level, one of a few reasons, a day.</summary>
    internal static SourceList OfMany()
    {
        var rows = new StringBuilder("host,level,category,reason,ratedAt,url\n");
        for (int i = 0; i < Many; i++)
            rows.Append(CultureInfo.InvariantCulture,
                $"{HostOf(i)},low,kind {i % 7},reason {i % 50},2026-08-04,https://list.example/{i}\n");
        return SourceList.Load(new StringReader(rows.ToString()), new() { Id = "many" });
    }

    private static string HostOf(int i) => FormattableString.Invariant($"daily-courier-{i}.example");
}
