using Xunit.Abstractions;
using Xunit.Sdk;

namespace QualityCheck.Tests;

/// <summary>Gives a test the trait by which <c>tests/Directory.Build.props</c> and <c>.ci/run</c> tell it from the others.</summary>
internal sealed class LongDiscoverer : ITraitDiscoverer
{
    public static KeyValuePair<string, string> Trait { get; } = new("Category", "Long");

    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [Trait];
}
