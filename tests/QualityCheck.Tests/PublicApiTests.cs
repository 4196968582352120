namespace QualityCheck.Tests;

/// <summary>The public surface is what users build on: a change to it is accepted on purpose or not at all.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "QUALITYCHECK_ACCEPT_API";

    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "QualityCheck.Tests", "PublicApi.txt");

    [Fact]
    public void Is_as_approved()
    {
        string[] now = PublicApi.Of(typeof(QualityChecker).Assembly);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(Approved, string.Join('\n', now) + "\n");
        string[] approved = File.Exists(Approved) ? File.ReadAllLines(Approved) : [];
        IEnumerable<string> changes = now.Except(approved).Select(line => "+ " + line).Concat(approved.Except(now).Select(line => "- " + line));
        Assert.True(now.SequenceEqual(approved), $"The public API has changed. If that is meant, run the tests once with {Accept}=1 and commit PublicApi.txt.\n{string.Join('\n', changes)}");
    }
}
