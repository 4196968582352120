using System.Reflection;

namespace QualityCheck.Tests.Extraction;

internal static class Samples
{
    public static string Folder { get; } = Path.Combine(
        typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(data => data.Key == "RepositoryRoot").Value!, "data", "samples");
}
