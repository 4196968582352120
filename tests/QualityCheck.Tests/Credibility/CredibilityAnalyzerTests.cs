using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Credibility;

public sealed class CredibilityAnalyzerTests
{
    private const string Address = "https://www.example.org/2024/x";

    [Theory]
    [InlineData("https://www.example.org/", "")]
    [InlineData("http://desk@192.0.2.7:8080/", "QC5001 QC5002 QC5005")]
    [InlineData("http://exаmple.org/", "QC5003 QC5004")]
    [InlineData("https://someone.substack.com/p/x", "QC5006")]
    [InlineData("https://archive.ph/AbC12", "QC5007")]
    [InlineData("http://exam ple.org/", "QC5008")]
    [InlineData("http://example.org\\@host.example/", "QC5008 QC5013")]
    public void Notes_what_is_unusual_about_the_address(string url, string rules)
    {
        AnalyzerResult result = Analyze(Article(url));
        Assert.Equal(rules, string.Join(' ', result.Findings.Select(finding => finding.Rule)));
        Assert.All(result.Findings,
            finding =>
                Assert.Equal((0, 0, Severity.Note, "credibility"),
                    (finding.Start, finding.Length, finding.Severity, finding.Analyzer)));
        Assert.All(result.Findings, finding => Assert.NotEmpty(finding.Evidence));
    }

    [Theory]
    [InlineData("https://www.example.org/a", "https://example.org/b", false)]
    [InlineData("https://news.example.org/a", "https://www.example.org/b", false)]
    [InlineData("https://example.org/a", "https://amp.example.org/b", false)]
    [InlineData("https://example.org/a", "https://example.net/a", true)]
    [InlineData("https://someone.wordpress.com/a", "https://other.wordpress.com/a", true)]
    [InlineData("https://someone.wordpress.com/a", "https://wordpress.com/a", true)]
    [InlineData("https://old.reddit.com/r/birds/", "https://www.reddit.com/r/birds/", false)]
    [InlineData("https://web.archive.org/web/2024/https://example.org/a", "https://example.org/a", false)]
    [InlineData("https://example.org/a", "not an address", false)]
    public void Notes_a_canonical_address_elsewhere(string url, string canonical, bool noted) =>
        Assert.Equal(noted, Has("QC5009", Article(url, new ArticleMetadata { CanonicalUrl = new(canonical, "meta") })));

    /// <summary>
    /// Anybody can write any canonical address: it is told, and gives the page nothing of the host it names.
    /// </summary>
    [Theory]
    [InlineData("https://farm.example/a")]
    [InlineData(null)]
    public void A_canonical_address_never_makes_a_page_that_of_a_better_source(string? url)
    {
        const string Better = "https://www.example.org/a";
        var policy = Policy.Parse("""
            {"name":"a","version":1,"rules":[{"action":"review","reason":"r","host":"example.org"}],
             "allow":[{"host":"example.org","until":"2099-12-31"}]}
            """);
        QualityChecker checker = new QualityCheckerBuilder().UsePolicy(policy).UseClock(TimeProvider.System).Build();
        Article plain = Article(url), declaring = Article(url, new ArticleMetadata { CanonicalUrl = new(Better, "meta") });
        QualityReport before = checker.Check(plain), after = checker.Check(declaring);
        Assert.Equal(before.Scores, after.Scores);
        Assert.Equal(before.Verdict, after.Verdict);
        Assert.Equal(before.Document.Url, after.Document.Url);
        Assert.Equal(url is null ? [] : ["QC5009"],
            after.Findings.Select(finding => finding.Rule).Except(before.Findings.Select(finding => finding.Rule)));
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-01", true)]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-01T09:00:00+02:00", true)]
    [InlineData("2024-05-01T23:00:00+02:00", "2024-05-01", false)]
    [InlineData("2024-05-01", "2024-05-03", false)]
    [InlineData("3 May 2024", "2024-05-01", false)]
    public void Notes_dates_in_the_wrong_order(string published, string modified, bool noted) =>
        Assert.Equal(noted,
            Has("QC5010",
                Article(Address,
                    new ArticleMetadata { Published = new(published, "meta"), Modified = new(modified, "meta") })));

    [Theory]
    [InlineData("admin", true)]
    [InlineData("By Administrator", true)]
    [InlineData("Adminah Okoro", false)]
    public void Notes_an_author_who_is_nobody(string byline, bool noted) =>
        Assert.Equal(noted, Has("QC5011", Article(Address, new ArticleMetadata { Byline = new(byline, "meta") })));

    [Fact]
    public void Credibility_is_insufficient_whatever_the_page_says_of_itself()
    {
        Score bare = Analyze(Article(null)).Scores["credibility"],
            disclosing = Analyze(Disclosing()).Scores["credibility"];
        Assert.Equal((CredibilityLevel.Insufficient, null), (bare.Level, bare.Value));
        Assert.Equal(bare, disclosing);
    }

    [Fact]
    public void Transparency_is_unknown_for_a_text_without_metadata() =>
        Assert.Null(Analyze(Article(null)).Scores["transparency"].Value);

    [Fact]
    public void Transparency_of_a_text_counts_its_metadata()
    {
        Score score =
            Analyze(Article(null, new ArticleMetadata { Byline = new("Ada Lind", "caller") })).Scores["transparency"];
        Assert.Equal((0.25, 1, "items of 4"), (score.Value, score.Amount, score.Unit));
    }

    [Fact]
    public void Transparency_of_a_full_page_is_one_and_of_a_bare_page_zero()
    {
        Assert.Equal(1.0, Analyze(Disclosing()).Scores["transparency"].Value!.Value, 7);
        Assert.Equal(0.0, Analyze(Article(Address) with { Page = new Page() }).Scores["transparency"].Value);
    }

    [Fact]
    public void Contributions_add_up_exactly()
    {
        Article article = Disclosing();
        for (int links = 0; links <= article.Page!.OtherLinks.Count; links++)
        {
            Score score =
                Analyze(
                    article
                        with { Page =
                            article.Page
                                with { OtherLinks =
                                [
                                    .. article.Page.OtherLinks.Take(links),
                                ] } }).Scores["transparency"];
            Assert.Equal((decimal)score.Value!,
                (decimal)score.Baseline! + score.Contributions.Sum(part => (decimal)part.Value));
            Assert.Equal(13, score.Contributions.Length);
        }
    }

    [Theory]
    [InlineData("https://example.net/report", true)]
    [InlineData("//data.example.net/", true)]
    [InlineData("/report", false)]
    [InlineData("report.html", false)]
    [InlineData("https://archive.example.org/report", false)]
    [InlineData("https://social.example/sharer?u=x", false)]
    public void A_source_is_a_link_to_another_site(string href, bool counted)
    {
        Article article =
            Article(Address) with { Page = new Page { ArticleLinks = [new PageLink(href, "the report", 0)] } };
        Assert.Equal(counted, Analyze(article).Scores["transparency"].Value > 0);
    }

    private static bool Has(string rule, Article article) =>
        Analyze(article).Findings.Any(finding => finding.Rule == rule);

    private static AnalyzerResult Analyze(Article article) =>
        new CredibilityAnalyzer().Analyze(TextAnnotator.Annotate(article));

    private static Article Article(string? url, ArticleMetadata? metadata = null) =>
        new() { Text = "A short text.", Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 13))],
            Offsets = OffsetMap.Identity, Url = url, Metadata = metadata ?? ArticleMetadata.None };

    private static Article Disclosing() => Article(Address, new ArticleMetadata
    {
        Byline = new("Ada Lind", "json-ld"),
        Published = new("2024-05-01", "json-ld"),
        Modified = new("2024-05-02", "json-ld"),
        SiteName = new("The Example", "meta"),
    }) with
    {
        Page = new Page
        {
            ArticleLinks = [new PageLink("https://stats.example.net/table", "the table", 10)],
            OtherLinks =
            [
                new PageLink("/author/ada-lind", "Ada Lind", 20), new PageLink("/info", "About us", 30),
                new PageLink("mailto:desk@example.org", "Write to us", 40),
                new PageLink("/corrections", "Corrections", 50),
            ],
            SchemaTypes = ["AnalysisNewsArticle"],
            SchemaProperties = ["author", "ethicsPolicy", "ownershipFundingInfo", "publisher"],
        },
    };
}
