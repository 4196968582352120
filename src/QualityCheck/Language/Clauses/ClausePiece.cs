namespace QualityCheck.Language;

/// <summary>A clause while its sentence is being cut.</summary>
internal sealed class ClausePiece
{
    /// <summary>Its first token.</summary>
    public required int First { get; init; }

    /// <summary>Its first token behind a coordinator.</summary>
    public required int Head { get; init; }

    /// <summary>The index behind its last token.</summary>
    public required int End { get; init; }

    public required ClauseKind Kind { get; init; }

    public required Subordination Link { get; init; }

    /// <summary>Whether it stands before the clause it hangs on.</summary>
    public required bool Fronted { get; init; }

    /// <summary>Whether it goes on with the clause that the piece before it interrupted.</summary>
    public required bool Resumed { get; init; }

    /// <summary>The number of its unit: the clauses between two semicolons, colons or quotation borders.</summary>
    public required int Unit { get; init; }

    public ClauseMood Mood { get; set; }

    public bool Conditional { get; set; }
}
