using System.Runtime.CompilerServices;

namespace QualityCheck.Tests.Neural;

/// <summary>
/// A test that needs the sentence encoder's weights; reported as skipped where QualityCheck.Neural was built without
/// them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EncoderFactAttribute : FactAttribute
{
    public EncoderFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!MiniLmEncoder.IsPacked)
            Skip = "QualityCheck.Neural was built without weights: see data/encoder/README.md";
    }
}
