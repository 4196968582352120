using QualityCheck.Training;
using QualityCheck.Evaluation;

namespace QualityCheck.Tests.Floors;

/// <summary>The floors pinned in <c>floors.json</c>.</summary>
internal static class FloorsFile
{
    public static IReadOnlyList<Floor> All { get; } =
        Floor.Read(Path.Combine(Repository.Root, "tests", "QualityCheck.Tests", "Floors", "floors.json"));

    /// <summary>Where the data set is; null where it is absent.</summary>
    public static string? Find(string dataset) =>
        Repository.Datasets is { } root ? new DatasetFolder(root).Find(dataset) : null;
}
