using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Hosting;

public sealed class AddQualityCheckTests
{
    private static readonly InputDocument Document = InputDocument.FromText("The harbour opened at noon.");

    [Fact]
    public void Gives_the_same_checker_to_everybody()
    {
        using ServiceProvider provider =
            new ServiceCollection().AddQualityCheck().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<QualityChecker>(),
            scope.ServiceProvider.GetRequiredService<QualityChecker>());
    }

    [Fact]
    public void Uses_the_default_policy_unless_configured()
    {
        Assert.Equal("default@4", Check(new ServiceCollection().AddQualityCheck()).Verdict!.Policy);
        Assert.Equal("strict-news@3",
            Check(
                new ServiceCollection().AddQualityCheck(builder => builder.UsePolicy(Policy.StrictNews))).Verdict!.Policy);
    }

    [Fact]
    public void The_first_registration_stays() =>
        Assert.Equal("strict-news@3",
            Check(
                new ServiceCollection().AddQualityCheck(builder => builder.UsePolicy(Policy.StrictNews))
                    .AddQualityCheck()).Verdict!.Policy);

    [Fact]
    public void Throws_on_null() =>
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddQualityCheck());

    [Fact]
    public void Options_come_from_the_configuration()
    {
        IConfiguration configuration = Configuration(("Policy", "strict-news"), ("Without:0", "style"),
            ("MostCharacters", "10"), ("TimeBudget", "00:00:30"), ("Parallelism", "3"), ("Extractor", "smart-reader"));
        using ServiceProvider provider = new ServiceCollection().AddQualityCheck(configuration).BuildServiceProvider();
        QualityOptions options = provider.GetRequiredService<IOptions<QualityOptions>>().Value;
        Assert.Equal(("strict-news", 10, TimeSpan.FromSeconds(30), 3, 200_000),
            (options.Policy, options.MostCharacters, options.TimeBudget, options.Parallelism, options.MostElements));
        QualityReport report = provider.GetRequiredService<QualityChecker>().Check(Document);
        Assert.Equal("strict-news@3", report.Verdict.Policy);
        Assert.False(report.Scores.ContainsKey("style"));
        Assert.Contains(report.Findings, finding => finding.Rule == "QC0001");
    }

    [Theory]
    [InlineData("Policy", "stric", "There is no policy 'stric'")]
    [InlineData("Extractor", "mine", "There is no extractor 'mine'")]
    [InlineData("Without:0", "stile", "did you mean 'style'?")]
    [InlineData("Parallelism", "0", "parallelism")]
    [InlineData("MostElements", "many", "MostElements")]
    public void A_mistake_in_them_is_told(string key, string value, string told)
    {
        using ServiceProvider provider =
            new ServiceCollection().AddQualityCheck(Configuration((key, value))).BuildServiceProvider();
        Exception mistake = Assert.ThrowsAny<Exception>(provider.GetRequiredService<QualityChecker>);
        Assert.Contains(told, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keyed_checkers_have_options_and_analyzers_of_their_own()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton<IAnalyzer>(new Mark("everywhere"))
            .AddKeyedSingleton<IAnalyzer>("desk", new Mark("desk"))
            .AddQualityCheck()
            .AddKeyedQualityCheck("desk", Configuration(("Policy", "strict-news")))
            .AddKeyedQualityCheck("desk", Configuration())
            .AddKeyedQualityCheck("feed", configure: builder => builder.Remove("style"))
            .BuildServiceProvider();
        QualityReport one = provider.GetRequiredService<QualityChecker>().Check(Document);
        QualityReport desk = provider.GetRequiredKeyedService<QualityChecker>("desk").Check(Document);
        QualityReport feed = provider.GetRequiredKeyedService<QualityChecker>("feed").Check(Document);
        Assert.Equal(("default@4", "strict-news@3", "default@4"),
            (one.Verdict.Policy, desk.Verdict.Policy, feed.Verdict.Policy));
        Assert.Equal((true, false), (one.Scores.ContainsKey("everywhere"), one.Scores.ContainsKey("desk")));
        Assert.Equal((true, true), (desk.Scores.ContainsKey("everywhere"), desk.Scores.ContainsKey("desk")));
        Assert.Equal((false, true), (feed.Scores.ContainsKey("style"), feed.Scores.ContainsKey("everywhere")));
    }

    [Fact]
    public void The_extractor_and_the_logger_come_from_the_container()
    {
        using ServiceProvider provider = new ServiceCollection().AddSingleton<IArticleExtractor>(new Fixed())
            .AddQualityCheck().BuildServiceProvider();
        Assert.Equal("fixed",
            provider.GetRequiredService<QualityChecker>()
                .Check(InputDocument.FromText("something else")).Article!.Text);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(
            values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();

    private sealed class Mark(string name) : IAnalyzer
    {
        public string Name => name;

        public IReadOnlyList<RuleDescriptor> Rules => [];

        public IReadOnlyList<ScoreDescriptor> Scores => [new ScoreDescriptor(name)];

        public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default) =>
            new AnalyzerResult().With(name, Score.None);
    }

    private sealed class Fixed : IArticleExtractor
    {
        public Article Extract(InputDocument document, Limits limits, CancellationToken cancellationToken = default) =>
            new() { Text = "fixed", Blocks = [], Offsets = OffsetMap.Identity };
    }

    private static QualityReport Check(IServiceCollection services)
    {
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<QualityChecker>().Check(Document);
    }
}
