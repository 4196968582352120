using System.Reflection;
using QualityCheck.Worker;

namespace QualityCheck.Tests.Worker;

public sealed class WorkerReferenceTests
{
    [Fact]
    public void The_worker_refers_to_the_library_and_to_storage_and_neither_to_it()
    {
        Assert.Equal(["QualityCheck", "QualityCheck.Storage"], Own(typeof(CloudEvent).Assembly));
        Assert.DoesNotContain("QualityCheck.Worker", Own(typeof(QualityChecker).Assembly));
        Assert.DoesNotContain("QualityCheck.Worker", Own(typeof(QualityCheck.Storage.ReportStore).Assembly));
    }

    private static IEnumerable<string> Own(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(referred => referred.Name!)
            .Where(name => name.StartsWith("QualityCheck", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
