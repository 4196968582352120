using Xunit.Sdk;

namespace QualityCheck.Tests;

/// <summary>A test that takes long or needs a data set: <c>dotnet test</c> leaves it out unless a <c>--filter</c> asks for it, <c>.ci/run</c> runs it afterwards.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer($"QualityCheck.Tests.{nameof(LongDiscoverer)}", "QualityCheck.Tests")]
internal sealed class LongAttribute : Attribute, ITraitAttribute;
