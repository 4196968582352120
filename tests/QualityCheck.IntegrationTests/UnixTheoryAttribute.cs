using System.Runtime.CompilerServices;

namespace QualityCheck.IntegrationTests;

/// <summary>A test with cases that need Unix; reported as skipped on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsWindows() ? "needs Unix signals and pipes" : null;
}
