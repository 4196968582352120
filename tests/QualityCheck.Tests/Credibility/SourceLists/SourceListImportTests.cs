using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using QualityCheck.Credibility;

namespace QualityCheck.Tests.Credibility;

/// <summary>Lists of others load by the options alone, and large ones in linear memory and time.</summary>
public sealed class SourceListImportTests
{
    private static readonly ImmutableDictionary<string, SourceLevel> Numbers =
        ImmutableDictionary<string, SourceLevel>.Empty.Add("0", SourceLevel.Low).Add("1", SourceLevel.High);

    [DatasetFact("credibility/cred1/cred1.csv")]
    public void Loads_scores_with_categories_and_paths()
    {
        SourceList list = Load("cred1/cred1.csv", new());
        Assert.Equal((2671, 3), (list.Count, list.RejectedCount));
        Assert.Equal(2,
            list.Rejected.Count(row => row.Problem.EndsWith("with another rating", StringComparison.Ordinal)));
        Assert.Contains(SourceScope.Path, Scopes(list, "cred1/cred1.csv"));
    }

    [DatasetFact("credibility/hanley2024/hanley2024.csv")]
    public void Loads_labels_that_are_numbers()
    {
        SourceList list = Load("hanley2024/hanley2024.csv", new() { Levels = Numbers });
        Assert.Equal(3074, list.Count + list.RejectedCount + list.RepeatedCount);
        Assert.True(list.RejectedCount < 5, string.Join('\n', list.Rejected));
    }

    [DatasetFact("credibility/ai_slop/ai_slop.csv")]
    public void Loads_hosts_without_a_rating()
    {
        Assert.Throws<SourceListException>(() => Load("ai_slop/ai_slop.csv", new()));
        SourceList list = Load("ai_slop/ai_slop.csv", new() { Level = SourceLevel.Low });
        Assert.Equal(2220, list.Count + list.RejectedCount + list.RepeatedCount);
        Assert.True(list.RejectedCount < 20, string.Join('\n', list.Rejected));
    }

    [DatasetFact("credibility/bad_website/bad_website.csv")]
    public void Loads_hosts_without_a_rating_as_domains()
    {
        SourceList list = Load("bad_website/bad_website.csv",
            new() { Level = SourceLevel.Low, Scope = SourceScope.Registrable });
        Assert.Equal(369, list.Count + list.RejectedCount + list.RepeatedCount);
        Assert.True(list.RejectedCount < 5, string.Join('\n', list.Rejected));
    }

    [Fact]
    [Long]
    public void A_hundred_megabytes_load()
    {
        const int Rows = 600_000;
        var text = new StringBuilder("host,score,reason\n");
        string reason = new('x', 150);
        for (int i = 0; i < Rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"daily-courier-{i}.example,{i % 100 / 100.0},{reason}\n");
        SourceList list = SourceList.Load(new StringReader(text.ToString()), new() { Id = "large" });
        Assert.True(text.Length > 100_000_000);
        Assert.Equal((Rows, 0), (list.Count, list.RejectedCount));
        Assert.Equal(0.99, list.Find(UrlIdentity.Parse("daily-courier-99.example")!)!.Value.Score);
    }

    [Fact]
    [Long]
    public void A_hundred_megabytes_of_mistakes_are_counted()
    {
        var text = new StringBuilder("host,level\nkept.example,low\n");
        while (text.Length < 100_000_000)
            text.Append("the,low\n");
        SourceList list = SourceList.Load(new StringReader(text.ToString()), new() { Id = "large" });
        Assert.Equal((1, 10_000), (list.Count, list.Rejected.Length));
        Assert.Equal((text.Length - 28) / 8, list.RejectedCount);
    }

    private static IEnumerable<SourceScope?> Scopes(SourceList list, string file) =>
        File.ReadLines(PathOf(file)).Skip(1).Select(line => line.Split(','))
            .Select(fields => list.Find(UrlIdentity.Parse($"https://{fields[0]}{fields[2]}")!)?.Scope);

    private static SourceList Load(string file, SourceListOptions options) => SourceList.Load(PathOf(file), options);

    private static string PathOf(string file) => Path.Combine(Repository.Datasets!, "credibility", file);
}
