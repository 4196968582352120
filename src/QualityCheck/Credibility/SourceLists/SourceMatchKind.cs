namespace QualityCheck.Credibility;

/// <summary>By what an address matches a row of a source list, the closest first.</summary>
public enum SourceMatchKind
{
    /// <summary>The path, or one above it.</summary>
    Path,

    /// <summary>The host itself.</summary>
    Host,

    /// <summary>A row about a registrable domain and everything below it.</summary>
    Registrable,

    /// <summary>A row about a host above this one; it counts half.</summary>
    Parent,
}
