namespace QualityCheck.Tests;

/// <summary>A test that needs a public data set, and perhaps a model; reported as skipped where one of them is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DatasetFactAttribute : FactAttribute
{
    public DatasetFactAttribute(string path, string? model = null)
    {
        Skip = model is null ? null : ModelFactAttribute.SkipWithout(model);
        if (Repository.Datasets is not { } root || !Path.Exists(Path.Combine(root, path)))
            Skip = $"the data set {path} is absent (set QUALITYCHECK_DATASETS)";
    }
}
