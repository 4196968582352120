using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QualityCheck.Tests;

/// <summary>A test that trains by LightGBM; reported as skipped where the system library it needs is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LightGbmFactAttribute : FactAttribute
{
    public LightGbmFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = SkipWithout();

    internal static string? SkipWithout() =>
        !OperatingSystem.IsLinux() || NativeLibrary.TryLoad("libgomp.so.1", out _)
            ? null
            : "LightGBM needs libgomp1 (apt-get install -y libgomp1)";
}
