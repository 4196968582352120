namespace QualityCheck.Evaluation;

/// <summary>A task that was run, or why it was not.</summary>
/// <param name="Task">The task.</param>
/// <param name="Digest">The digest of the data; null where there is none.</param>
/// <param name="Outcome">What was measured; null where nothing was.</param>
/// <param name="Seconds">How long it took: reading, checking and scoring.</param>
internal sealed record Measurement(EvaluationTask Task, string? Digest, Outcome? Outcome, double Seconds)
{
    /// <summary>Why nothing was measured; null where something was.</summary>
    public string? Absence => Outcome is not null ? null : "no data";
}
