namespace QualityCheck.Console;

/// <summary>What <c>--fail-on</c> says: from which verdict on the exit code is 1.</summary>
internal enum FailOn
{
    Never,
    Review,
    Reject,
}
