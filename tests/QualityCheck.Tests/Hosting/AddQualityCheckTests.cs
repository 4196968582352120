using Microsoft.Extensions.DependencyInjection;
using QualityCheck.Scoring;

namespace QualityCheck.Tests.Hosting;

public sealed class AddQualityCheckTests
{
    private static readonly InputDocument Document = InputDocument.FromText("The harbour opened at noon.");

    [Fact]
    public void Gives_the_same_checker_to_everybody()
    {
        using ServiceProvider provider = new ServiceCollection().AddQualityCheck().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<QualityChecker>(), scope.ServiceProvider.GetRequiredService<QualityChecker>());
    }

    [Fact]
    public void Uses_the_default_policy_unless_configured()
    {
        Assert.Equal("default@1", Check(new ServiceCollection().AddQualityCheck()).Verdict!.Policy);
        Assert.Equal("strict@1", Check(new ServiceCollection().AddQualityCheck(builder => builder.UsePolicy(Policy.Strict))).Verdict!.Policy);
    }

    [Fact]
    public void The_first_registration_stays() =>
        Assert.Equal("strict@1", Check(new ServiceCollection().AddQualityCheck(builder => builder.UsePolicy(Policy.Strict)).AddQualityCheck()).Verdict!.Policy);

    [Fact]
    public void Throws_on_null() => Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddQualityCheck());

    private static QualityReport Check(IServiceCollection services)
    {
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<QualityChecker>().Check(Document);
    }
}
