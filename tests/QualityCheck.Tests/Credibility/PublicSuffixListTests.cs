using QualityCheck.Credibility;
using QualityCheck.Training;

namespace QualityCheck.Tests.Credibility;

public sealed class PublicSuffixListTests
{
    private const string Own = """
        // VERSION: 2031-02-03_04-05-06_UTC
        // COMMIT: 0123456789abcdef
        // ===BEGIN ICANN DOMAINS===
        test
        co.test   and what stands behind a blank
        *.wild.test
        !free.wild.test
        käse.test
        // ===END ICANN DOMAINS===
        // ===BEGIN PRIVATE DOMAINS===
        hosting.test
        *.deep.hosting.test
        !open.deep.hosting.test
        // ===END PRIVATE DOMAINS===
        """;

    private static PublicSuffixList OwnList => PublicSuffixList.Parse(new StringReader(Own));

    [Theory]
    [InlineData("a.b.test", "test", "test", "b.test")]
    [InlineData("a.b.co.test", "co.test", "co.test", "b.co.test")]
    [InlineData("wild.test", "test", "test", "wild.test")]
    [InlineData("x.wild.test", "x.wild.test", "x.wild.test", null)]
    [InlineData("a.x.wild.test", "x.wild.test", "x.wild.test", "a.x.wild.test")]
    [InlineData("a.free.wild.test", "wild.test", "wild.test", "free.wild.test")]
    [InlineData("a.käse.test", "xn--kse-qla.test", "xn--kse-qla.test", "a.xn--kse-qla.test")]
    [InlineData("a.b.hosting.test", "hosting.test", "test", "b.hosting.test")]
    [InlineData("a.x.deep.hosting.test", "x.deep.hosting.test", "test", "a.x.deep.hosting.test")]
    [InlineData("a.open.deep.hosting.test", "deep.hosting.test", "test", "open.deep.hosting.test")]
    [InlineData("a.b.com", "com", "com", "b.com")]
    public void A_list_of_the_callers_counts(string host, string suffix, string icann, string? domain)
    {
        UrlIdentity identity = UrlIdentity.Parse(host, new CredibilityOptions { Suffixes = OwnList })!;
        Assert.Equal((suffix, icann, domain),
            (identity.PublicSuffix, identity.IcannSuffix, identity.RegistrableDomain));
    }

    [Fact]
    public void A_list_has_a_version_and_a_digest()
    {
        Assert.Equal("2031-02-03_04-05-06_UTC 01234567", OwnList.Version);
        Assert.Equal(64, OwnList.Digest.Length);
        Assert.Equal($"{OwnList.Version} sha256:{OwnList.Digest[..12]}", OwnList.Name);
        PublicSuffixList without = PublicSuffixList.Parse(new StringReader("test\n"));
        Assert.Null(without.Version);
        Assert.StartsWith("sha256:", without.Name, StringComparison.Ordinal);
        PublicSuffixList again = PublicSuffixList.Read(OwnList.Write());
        Assert.Equal((OwnList.Name, OwnList.Digest), (again.Name, again.Digest));
    }

    [Theory]
    [InlineData("test\n\n// comment\n*.*.test", 4)]
    [InlineData("a.*.test", 1)]
    [InlineData("test\n!test", 2)]
    [InlineData("!*.test", 1)]
    [InlineData("test\r\nte..st\r\n", 2)]
    [InlineData(".test", 1)]
    [InlineData("test.", 1)]
    [InlineData("127.0.0.1", 1)]
    [InlineData("[::1]", 1)]
    [InlineData("*", 1)]
    [InlineData("!", 1)]
    [InlineData("<!DOCTYPE html>", 1)]
    [InlineData("", 0)]
    [InlineData("// nothing\n", 0)]
    public void Mistakes_are_told_with_their_line(string text, int line)
    {
        SuffixListException mistake =
            Assert.Throws<SuffixListException>(() => PublicSuffixList.Parse(new StringReader(text)));
        Assert.Equal(line, mistake.Line);
        Assert.Equal(line > 0, mistake.Message.StartsWith($"line {line}: ", StringComparison.Ordinal));
    }

    [ModelFact("suffixes")]
    public void A_look_up_takes_no_memory()
    {
        PublicSuffixList list = PublicSuffixList.Default;
        string[] hosts = ["www.example.co.uk", "a.b.c.kobe.jp", "city.kobe.jp", "x.github.io", "localhost", "a.b.zz"];
        foreach (string host in hosts)
            list.Find(host);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            list.Find(hosts[i % hosts.Length]);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [ModelFact("suffixes")]
    public void The_report_names_the_list()
    {
        var document = InputDocument.FromText("The bridge was opened on 3 May 2024, the council said.");
        Assert.Equal(PublicSuffixList.Default.Name,
            QualityChecker.CreateDefault().Check(document).Versions.SuffixList);
        Assert.Equal(OwnList.Name, new QualityCheckerBuilder()
            .UseCredibility(new CredibilityOptions { Suffixes = OwnList }).Build().Check(document).Versions.SuffixList);
        Assert.Null(
            new QualityCheckerBuilder().Remove("credibility").Build().Check(document).Versions.SuffixList);
    }

    [DatasetFact("credibility/psl", model: "suffixes")]
    public void Agrees_with_the_official_vectors()
    {
        (string? Host, string? Domain)[] vectors =
            [.. SuffixListCompiler.Vectors(DatasetFolder.Default.Require("credibility/psl/test_psl.txt"))];
        Assert.True(vectors.Length >= 70);
        Assert.All(vectors, vector => Assert.Equal(
            (vector.Host, vector.Domain is null ? null : UrlIdentity.Parse($"//{vector.Domain}")!.AsciiHost),
            (vector.Host, UrlIdentity.Parse($"//{vector.Host}")?.RegistrableDomain)));
    }

    [DatasetFact("credibility/psl", model: "suffixes")]
    public void The_table_is_small_and_that_of_the_list()
    {
        string file = Path.Combine(Repository.Root, "data", "models", "suffixes.bin");
        Assert.InRange(new FileInfo(file).Length, 1, 100 * 1024);
        Assert.Equal(SuffixListCompiler.Read(DatasetFolder.Default).Name, PublicSuffixList.Default.Name);
    }
}
