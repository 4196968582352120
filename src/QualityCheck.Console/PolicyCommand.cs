using System.CommandLine;

namespace QualityCheck.Console;

/// <summary><c>qualitycheck policy</c>: what there is to do with policies.</summary>
internal static class PolicyCommand
{
    public static Command Create() => new("policy", "Check, compare and tune policies.")
    {
        PolicyCheckCommand.Create(),
        PolicyDiffCommand.Create(),
        PolicyTuneCommand.Create(),
    };

    /// <summary>The day, in UTC, by which allow-lists run out.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
