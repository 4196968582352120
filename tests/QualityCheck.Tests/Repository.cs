using System.Reflection;

namespace QualityCheck.Tests;

/// <summary>Files the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The public data sets; null where they are absent.</summary>
    public static string? Datasets { get; } = FindDatasets();

    public static string Sample(string name) => File.ReadAllText(Path.Combine(Root, "data", "samples", name));

    private static string? FindDatasets()
    {
        string folder = Environment.GetEnvironmentVariable("QUALITYCHECK_DATASETS")
            ?? Path.Combine(Root, "..", "shared", "datasets");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }
}
