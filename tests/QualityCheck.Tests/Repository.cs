using QualityCheck.Training;

namespace QualityCheck.Tests;

/// <summary>Files the tests read.</summary>
internal static class Repository
{
    public static string Root => DatasetFolder.RepositoryRoot;

    /// <summary>The public data sets; null where they are absent.</summary>
    public static string? Datasets { get; } =
        Directory.Exists(DatasetFolder.Default.Root) ? DatasetFolder.Default.Root : null;

    public static string Sample(string name) => File.ReadAllText(Path.Combine(Root, "data", "samples", name));
}
