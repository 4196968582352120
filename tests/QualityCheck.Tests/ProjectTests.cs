using QualityCheck.Service;
using QualityCheck.Storage;

namespace QualityCheck.Tests;

/// <summary>Which project refers to which.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void Storage_refers_to_the_library_alone() => Assert.Equal(["QualityCheck"], Own(typeof(ReportStore)));

    [Fact]
    public void The_service_refers_to_storage_pages_and_the_library() =>
        Assert.Equal(["QualityCheck", "QualityCheck.Html", "QualityCheck.Storage"], Own(typeof(ServiceOptions)));

    [Fact]
    public void The_encoder_refers_to_the_library_alone() =>
        Assert.Equal(["QualityCheck"], Own(typeof(MiniLmEncoder)));

    [Fact]
    public void The_library_knows_neither_a_neural_network_nor_embeddings() =>
        Assert.DoesNotContain(typeof(QualityChecker).Assembly.GetReferencedAssemblies(),
            name => name.Name!.Contains("Onnx", StringComparison.Ordinal)
                || name.Name!.StartsWith("Microsoft.Extensions.AI", StringComparison.Ordinal));

    [Fact]
    public void The_library_refers_to_neither() => Assert.Empty(Own(typeof(QualityChecker)));

    private static IEnumerable<string> Own(Type type) => type.Assembly.GetReferencedAssemblies()
        .Select(name => name.Name!).Where(name => name.StartsWith("QualityCheck", StringComparison.Ordinal)).Order();
}
