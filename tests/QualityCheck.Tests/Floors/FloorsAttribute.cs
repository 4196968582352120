using System.Reflection;
using Xunit.Sdk;

namespace QualityCheck.Tests.Floors;

/// <summary>The tasks and data sets of <c>floors.json</c> that are present, or those that are absent as skipped cases.</summary>
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

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from floor in FloorsFile.All
        where FloorsFile.Find(floor.Dataset) is not null == _present
        group floor by (floor.Task, floor.Dataset) into measured
        select new object[] { measured.Key.Task, measured.Key.Dataset };
}
