using System.Runtime.CompilerServices;
using QualityCheck.Models;

namespace QualityCheck.Tests;

/// <summary>A test that needs a model; reported as skipped where the library was built without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ModelFactAttribute : FactAttribute
{
    public ModelFactAttribute(string kind, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = SkipWithout(kind);

    internal static string? SkipWithout(string kind) =>
        EmbeddedData.ReadModel(kind) is null ? $"the library was built without the {kind} model" : null;
}
