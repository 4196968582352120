using System.Runtime.CompilerServices;

namespace QualityCheck.IntegrationTests.Schemas;

/// <summary>A test by npm's ajv; reported as skipped where Node.js or npm is absent, or on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Ajv.IsThere && !OperatingSystem.IsWindows() ? null : Ajv.Missing;
}
