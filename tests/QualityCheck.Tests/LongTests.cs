using System.Reflection;
using QualityCheck.Tests.Floors;
using Xunit.v3;

namespace QualityCheck.Tests;

public sealed class LongTests
{
    [Fact]
    public void Every_test_on_a_data_set_is_long()
    {
        MethodInfo[] tests =
        [
            .. typeof(LongTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
                .Where(
                    method => method.GetCustomAttributes()
                        .Any(attribute => attribute is DatasetFactAttribute or FloorsAttribute)),
        ];
        Assert.True(tests.Length >= 20);
        Assert.All(tests,
            test =>
                Assert.Contains(LongAttribute.Trait,
                    test.GetCustomAttributes().OfType<ITraitAttribute>()
                        .SelectMany(attribute => attribute.GetTraits())));
    }
}
