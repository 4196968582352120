using QualityCheck.Mining;
using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Mining;

[Collection(Alone.Name)]
public sealed class HostileCorpusTests
{
    private const int Capacity = 1000;

    /// <summary>A million lines of which none comes twice, on as many sites: four times what there is room for.</summary>
    [Fact]
    public void A_million_different_lines_take_bounded_memory()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var miner = new CorpusMiner();
        for (int page = 0; page < 250_000; page++)
            miner.Add($"Line one of page {page}\nLine two of page {page}\nLine three of page {page}\n"
                + $"And line four of page {page}", $"https://s{page}.example/", "en");
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, 0, 128L << 20);
        MiningResult result = miner.Result();
        Assert.Empty(result.Lines);
        Assert.Equal((250_000, true), (result.Documents, result.Missed > 0));
    }

    /// <summary>Lossy counting keeps what stands in more documents than were missed.</summary>
    [Fact]
    public void What_recurs_outlives_a_flood_of_what_does_not()
    {
        const string call = "Stay with our bulletin";
        MiningResult result = Network.Mined(new MiningOptions { Capacity = Capacity },
            Enumerable.Range(0, 20 * Capacity).Select(i => i % 4 == 0
                ? ($"Boat {i} is in.\n{call}", "https://site.example/")
                : ($"Boat {i} is here.\nIt is boat {i}.", (string?)$"https://flood{i}.example/")));
        MinedLine line = Assert.Single(result.Lines);
        Assert.Equal((call, "site.example"), (line.Text, line.Site));
        Assert.InRange(line.Pages, 5 * Capacity - result.Missed, 5 * Capacity);
        Assert.InRange(result.Missed, 1, 100);
    }

    [Fact]
    public void The_same_flood_gives_the_same_result()
    {
        Assert.Equal(Flooded(), Flooded());

        static MiningResult Flooded() => Network.Mined(new MiningOptions { Capacity = Capacity },
            Enumerable.Range(0, 4 * Capacity).Select(i =>
                (Network.Article(i % 5, $"Boat {i} is in", $"See pier {i % 700}"), (string?)Network.Site(i % 300))));
    }

    [Theory]
    [InlineData("Line {0} of it\n")]
    [InlineData("Is it so that all of us are in it {0} for you and for me and for them? ")]
    [InlineData("a{0} ")]
    [InlineData("\r\n")]
    [InlineData("\uD800*\u202E\0 ")]
    [InlineData("\t# * … ")]
    public void Eight_times_the_page_takes_at_most_twelve_times_the_time(string part)
    {
        string text = Page(80_000);
        Of(Page(10_000));
        TimeSpan small = Of(Page(10_000)), large = Of(text);
        Assert.True(large < 12 * small + TimeSpan.FromMilliseconds(150), $"{small} and {large}");

        string Page(int length) => string.Concat(Enumerable.Range(0, length / part.Length)
            .Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, i)));

        static TimeSpan Of(string page) => ProcessorTime.Of(() =>
            _ = Network.Mined(Enumerable.Range(0, 3).Select(i => (page, (string?)Network.Site(i)))).ToLexicon());
    }
}
