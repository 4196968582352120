using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace QualityCheck.Tests.Floors;

/// <summary>
/// The tasks and data sets of <c>floors.json</c> that are present, or those that are absent as skipped cases.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class FloorsAttribute : DataAttribute
{
    private readonly bool _present;

    public FloorsAttribute(bool present)
    {
        _present = present;
        if (!present)
            Skip = "the data set is absent (set QUALITYCHECK_DATASETS)";
    }

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod,
        DisposalTracker disposalTracker)
    {
        IEnumerable<ITheoryDataRow> rows =
            from floor in FloorsFile.All
            where FloorsFile.Find(floor.Dataset) is not null == _present
            group floor by (floor.Task, floor.Dataset) into measured
            select new TheoryDataRow<string, string>(measured.Key.Task, measured.Key.Dataset) { Skip = Skip };
        return new([.. rows]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
