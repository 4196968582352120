namespace QualityCheck.Credibility;

/// <summary>The fields of a row that are read.</summary>
internal enum SourceField
{
    Key,
    Path,
    Scope,
    Level,
    Score,
    Scale,
    Category,
    Reason,
    Url,
    RatedAt,
    ValidUntil,
}
