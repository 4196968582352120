using QualityCheck.Mining;

namespace QualityCheck.Tests.Mining;

/// <summary>Pages of sites that we made up.</summary>
internal static class Network
{
    private static readonly string[] Subjects = ["green tea", "garden sheds", "old coins", "Lisbon", "dog food"];

    /// <summary>An article about one of five things, by the templates of one farm.</summary>
    public static string Article(int subject, string head = "", string foot = "") =>
        $"""
        {head}
        Everything about {Subjects[subject]}
        In this article we will look at the many benefits of {Subjects[subject]} for you and your family.
        Rain fell on mill {subject} again.
        If you want to know more about {Subjects[subject]}, then this is the place for you.
        The keeper {new string((char)('a' + subject), 4)} counted his boats twice before supper.
        {foot}
        """;

    public static string Site(int number) => $"https://www.site{number}.example/page";

    /// <summary>What is mined of these pages.</summary>
    public static MiningResult Mined(params IEnumerable<(string Text, string? Url)> pages) =>
        Mined(MiningOptions.Default, pages);

    public static MiningResult Mined(MiningOptions options, IEnumerable<(string Text, string? Url)> pages)
    {
        var miner = new CorpusMiner(options);
        foreach ((string text, string? url) in pages)
            miner.Add(text, url, "en");
        return miner.Result();
    }
}
