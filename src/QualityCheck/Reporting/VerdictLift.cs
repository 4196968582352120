namespace QualityCheck.Reporting;

/// <summary>What among the findings of a document would lift its verdict. Immutable.</summary>
public sealed record VerdictLift
{
    /// <summary>The verdict as it is: Review or Reject.</summary>
    public required VerdictAction From { get; init; }

    /// <summary>
    /// The verdict of the edited document, as the check of it says; null where nothing among the findings lifts it.
    /// </summary>
    public VerdictAction? To { get; init; }

    /// <summary>The edits, in the order of the document; none where nothing lifts it.</summary>
    public IReadOnlyList<LiftingEdit> Edits { get; init; } = [];

    /// <summary>
    /// Whether it was checked that none of the edits can be left out; else the checks ran out before. A smaller set of
    /// others may exist all the same.
    /// </summary>
    public bool IsMinimal { get; init; }

    /// <summary>
    /// Where nothing lifts it: the reason codes that stand when all that was found is left out, those of an abstention
    /// where too little is left to be judged.
    /// </summary>
    public IReadOnlyList<string> Remaining { get; init; } = [];

    /// <summary>How many checks were made.</summary>
    public required int Checks { get; init; }
}
