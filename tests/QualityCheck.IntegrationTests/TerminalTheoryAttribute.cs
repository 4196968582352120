using System.Runtime.CompilerServices;

namespace QualityCheck.IntegrationTests;

/// <summary>A test on a terminal; reported as skipped where there is no <c>script</c> of util-linux to make one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalTheoryAttribute : TheoryAttribute
{
    public TerminalTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = OperatingSystem.IsLinux() && File.Exists("/usr/bin/script") ? null : "needs script of util-linux";
}
