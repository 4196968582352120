using Xunit.v3;

namespace QualityCheck.Tests;

/// <summary>
/// A test that takes long or needs a data set: <c>dotnet test</c> leaves it out unless a <c>--filter</c> asks for it,
/// <c>.ci/run</c> runs it afterwards.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongAttribute : Attribute, ITraitAttribute
{
    /// <summary>
    /// The trait by which <c>tests/Directory.Build.props</c> and <c>.ci/run</c> tell such a test from the others.
    /// </summary>
    public static KeyValuePair<string, string> Trait { get; } = new("Category", "Long");

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [Trait];
}
