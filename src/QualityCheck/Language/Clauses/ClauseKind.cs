namespace QualityCheck;

/// <summary>How a <see cref="Clause"/> stands in its sentence.</summary>
public enum ClauseKind : byte
{
    /// <summary>It stands by itself, or is coordinated with one that does.</summary>
    Main,

    /// <summary>
    /// It hangs on another: <c>because it rained</c>, <c>that it rained</c>, <c>whether it rained</c>.
    /// </summary>
    Subordinate,

    /// <summary>It says more about a noun and is set off by a comma: <c>, which is old,</c>.</summary>
    Relative,

    /// <summary>
    /// It says under what condition another holds: <c>if it rains</c>, <c>unless it rains</c>, <c>should it rain</c>.
    /// </summary>
    Condition,
}
