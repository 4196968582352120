using System.Runtime.CompilerServices;

namespace QualityCheck.Tests;

/// <summary>
/// A test on several cases that needs a model; reported as skipped where the library was built without it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ModelTheoryAttribute : TheoryAttribute
{
    public ModelTheoryAttribute(string kind, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = ModelFactAttribute.SkipWithout(kind);
}
