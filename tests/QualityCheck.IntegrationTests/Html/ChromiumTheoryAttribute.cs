using System.Runtime.CompilerServices;

namespace QualityCheck.IntegrationTests.Html;

/// <summary>Tests in a real browser; reported as skipped where Chromium is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Chromium.IsThere ? null : Chromium.Missing;
}
