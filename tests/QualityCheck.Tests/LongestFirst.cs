using QualityCheck.Tests;
using QualityCheck.Tests.Floors;
using QualityCheck.Tests.Hostile;
using QualityCheck.Tests.Training;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace QualityCheck.Tests;

/// <summary>The classes that take minutes begin, so that none of them is left for the end, alone.</summary>
internal sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Longest =
    [
        typeof(ReproductionTests), typeof(LineReproductionTests), typeof(FloorTests), typeof(CorpusTests),
        typeof(GeneratedDocumentTests), typeof(ConcurrencyTests), typeof(MetamorphicTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections) where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(Rank)];

    private static int Rank<TTestCollection>(TTestCollection collection) where TTestCollection : ITestCollection
    {
        int at = Array.FindIndex(Longest, type =>
            collection.TestCollectionDisplayName.Contains(type.FullName!, StringComparison.Ordinal));
        return at < 0 ? Longest.Length : at;
    }
}
