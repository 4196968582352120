namespace QualityCheck.Storage;

/// <summary>
/// What is kept of a removal for the audit: when, why, by whom and how much. Nothing of the reports and decisions that
/// were removed is kept, also no id.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Why.</param>
/// <param name="RemovedAt">When.</param>
/// <param name="RequestedBy">Who asked for it.</param>
/// <param name="Reference">The caller's reference, such as the number of a request.</param>
/// <param name="Reports">How many reports are gone.</param>
/// <param name="Decisions">How many decisions are gone with them.</param>
public sealed record Removal(long Number, RemovalKind Kind, DateTimeOffset RemovedAt, string RequestedBy,
    string? Reference, long Reports, long Decisions);
