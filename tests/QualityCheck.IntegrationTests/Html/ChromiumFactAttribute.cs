using System.Runtime.CompilerServices;

namespace QualityCheck.IntegrationTests.Html;

/// <summary>A test in a real browser; reported as skipped where Chromium is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Chromium.IsThere ? null : Chromium.Missing;
}
