using System.Runtime.CompilerServices;

namespace QualityCheck.IntegrationTests;

/// <summary>A test of signals and pipes; reported as skipped on Windows, which has others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = OperatingSystem.IsWindows() ? "needs Unix signals and pipes" : null;
}
