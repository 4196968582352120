namespace QualityCheck.Reporting;

/// <summary>What a statement of reasons says that no report knows. Immutable.</summary>
public sealed record StatementOptions
{
    /// <summary>Whether a person has looked at the document and decided; else software alone has.</summary>
    public bool Reviewed { get; init; }

    /// <summary>Where a reader can ask for another look, such as an address; null where it is not known.</summary>
    public string? Contact { get; init; }
}
