using QualityCheck.Mining;

namespace QualityCheck.Tests.Mining;

public sealed class CorpusMinerTests
{
    private const string Call = "Stay with our bulletin!";

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(3, 6, true)]
    [InlineData(3, 7, false)]
    [InlineData(2, 2, false)]
    public void A_line_at_the_foot_of_half_of_a_sites_pages_is_mined(int with, int pages, bool isMined)
    {
        MiningResult mined = Network.Mined(Enumerable.Range(0, pages)
            .Select(i => (Prose(i) + (i < with ? Call : $"No more today {i}"), (string?)Network.Site(1))));
        Assert.Equal(isMined ? [new MinedLine(Call, true, "site1.example", 1, with, pages)] : [], mined.Lines);
        Assert.Equal((pages, 0), (mined.Documents, mined.Missed));
    }

    [Fact]
    public void Case_and_marks_do_not_matter_and_a_page_counts_once() =>
        Assert.Equal([new MinedLine("- Stay with our bulletin", true, "site1.example", 1, 3, 3)],
            Network.Mined(new[] { "STAY with our bulletin…\nStay with our bulletin", "stay  with our bulletin",
                    "- Stay with our bulletin" }
                .Select((line, i) => (Prose(i) + line, (string?)Network.Site(1)))).Lines);

    [Theory]
    [InlineData("Bulletin")]
    [InlineData("12 34")]
    public void A_single_word_and_a_line_without_letters_are_not_mined(string line) =>
        Assert.Empty(Network.Mined(Enumerable.Range(0, 6).Select(i => (Prose(i) + line, (string?)Network.Site(1))))
            .Lines);

    [Fact]
    public void A_line_in_the_middle_of_the_pages_is_not_mined() =>
        Assert.Empty(Network.Mined(Enumerable.Range(0, 6)
            .Select(i => ($"{Prose(i)}{Call}\n{Prose(i + 10)}", (string?)Network.Site(1)))).Lines);

    [Fact]
    public void Hosts_of_a_domain_are_one_site_and_accounts_on_a_platform_are_several()
    {
        string?[] hosts = ["https://a.site.example/", "https://www.site.example/2", "http://site.example"];
        string?[] accounts = ["https://one.substack.com/", "https://two.substack.com/", "https://three.substack.com/"];
        Assert.Single(Network.Mined(hosts.Select((url, i) => (Prose(i) + Call, url))).Lines);
        Assert.Empty(Network.Mined(accounts.Select((url, i) => (Prose(i) + Call, url))).Lines);
    }

    [Fact]
    public void Documents_without_an_address_are_one_site()
    {
        MiningResult mined = Network.Mined(Enumerable.Range(0, 4).Select(i => (Network.Article(i, foot: Call),
            (string?)null)));
        Assert.Contains(new MinedLine(Call, true, "", 1, 4, 4), mined.Lines);
        Assert.Empty(mined.Skeletons);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void A_line_of_five_sites_is_mined_whatever_the_others_of_a_site_say(int sites, bool isMined)
    {
        MiningResult mined = Network.Mined(Enumerable.Range(0, 3 * sites).Select(i =>
            (Prose(i) + (i < sites ? Call : ""), (string?)Network.Site(i % sites))));
        Assert.Equal(isMined ? [new MinedLine(Call, true, null, sites, sites, 3 * sites)] : [], mined.Lines);
    }

    [Fact]
    public void A_farm_is_told_by_the_sentences_that_its_sites_share_but_for_the_subject()
    {
        MiningResult mined = Network.Mined(Enumerable.Range(0, 5)
            .Select(i => (Network.Article(i), (string?)Network.Site(i))));
        Assert.Equal(2, mined.Skeletons.Count);
        MinedSkeleton first = Assert.Single(mined.Skeletons,
            skeleton => skeleton.Text.StartsWith("if", StringComparison.Ordinal));
        Assert.Equal("if you want to know more about … then this is the place for you", first.Text);
        Assert.Equal((5, 5, true), (first.Sites, first.Documents, first.IsLine));
        Assert.Equal(["If you want to know more about garden sheds, then this is the place for you.",
            "If you want to know more about old coins, then this is the place for you."], first.Examples);
    }

    [Fact]
    public void Two_sites_or_one_with_many_pages_are_no_farm()
    {
        Assert.Empty(Network.Mined(Enumerable.Range(0, 5)
            .Select(i => (Network.Article(i), (string?)Network.Site(i % 2)))).Skeletons);
        Assert.Empty(Network.Mined(Enumerable.Range(0, 5)
            .Select(i => (Network.Article(i), (string?)$"https://s{i}.site.example/"))).Skeletons);
    }

    [Theory]
    [InlineData("“We will not give up on any of you until this is over,” said Maria Kolb in Hamburg on Monday.")]
    [InlineData("You can lead a horse to water, but you can't make it drink, as they say in Kent.")]
    [InlineData("The two of them have been in the same house for more than 30 years, the Arden police said.")]
    public void What_many_report_in_the_same_words_is_no_farm(string sentence) =>
        Assert.Empty(Network.Mined(Enumerable.Range(0, 8)
            .Select(i => ($"{Prose(i)}{sentence}\n{Prose(i + 20)}", (string?)Network.Site(i)))).Skeletons);

    [Fact]
    public void The_order_of_the_documents_does_not_matter()
    {
        (string, string?)[] pages = [.. Enumerable.Range(0, 30).Select(i =>
            (Network.Article(i % 5, foot: i % 4 == 0 ? Call : $"Page {i} ends."), (string?)Network.Site(i % 6)))];
        MiningResult one = Network.Mined(pages), other = Network.Mined(pages.Reverse());
        Assert.Equal(one.Lines, other.Lines);
        Assert.Equal(one.Skeletons.Select(skeleton => skeleton with { Examples = [] }),
            other.Skeletons.Select(skeleton => skeleton with { Examples = [] }));
        Assert.NotEmpty(one.Lines);
        Assert.NotEmpty(one.Skeletons);
    }

    [Fact]
    public void Many_threads_may_add()
    {
        var miner = new CorpusMiner();
        Parallel.For(0, 200, i => miner.Add(Network.Article(i % 5, foot: Call), Network.Site(i % 10), "en"));
        Assert.Equal((200, 10, 200),
            (miner.Result().Documents, miner.Result().Skeletons[0].Sites, miner.Result().Skeletons[0].Documents));
    }

    [Fact]
    public void Only_a_report_with_its_article_is_mined()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText("It may rain.\n" + Call));
        var miner = new CorpusMiner();
        Assert.Throws<InvalidOperationException>(() => miner.Add(report.WithDetail(ReportDetail.Findings)));
        miner.Add(report);
        Assert.Equal(1, miner.Result().Documents);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        foreach (MiningOptions options in new MiningOptions[]
        {
            new() { Pages = 1 }, new() { Share = 0 }, new() { Share = 1.1 }, new() { Share = double.NaN },
            new() { LineSites = 1 }, new() { SkeletonSites = 17 }, new() { SkeletonWords = 0 }, new() { Capacity = 1 },
        })
            Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusMiner(options));
    }

    /// <summary>Lines that no other page has.</summary>
    private static string Prose(int page) => string.Concat(Enumerable.Range(0, 6)
        .Select(i => $"Boat {page} left pier {i} before the tide came.\n"));
}
