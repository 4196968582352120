namespace QualityCheck.Tests;

/// <summary>A test that needs a public data set; reported as skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DatasetFactAttribute : FactAttribute
{
    public DatasetFactAttribute(string path)
    {
        if (Repository.Datasets is not { } root || !Path.Exists(Path.Combine(root, path)))
            Skip = $"the data set {path} is absent (set QUALITYCHECK_DATASETS)";
    }
}
