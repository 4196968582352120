using System.Runtime.CompilerServices;
using Xunit.v3;

namespace QualityCheck.Tests;

/// <summary>
/// A <see cref="LongAttribute">long</see> test that needs a public data set, and perhaps a model or LightGBM; reported
/// as skipped where one of them is absent.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DatasetFactAttribute : FactAttribute, ITraitAttribute
{
    public DatasetFactAttribute(string path, string? model = null, bool lightGbm = false,
        [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = (model is null ? null : ModelFactAttribute.SkipWithout(model))
            ?? (lightGbm ? LightGbmFactAttribute.SkipWithout() : null);
        if (Repository.Datasets is not { } root || !Path.Exists(Path.Combine(root, path)))
            Skip = $"the data set {path} is absent (set QUALITYCHECK_DATASETS)";
    }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [LongAttribute.Trait];
}
