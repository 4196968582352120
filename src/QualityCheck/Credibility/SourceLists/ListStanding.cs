namespace QualityCheck.Credibility;

/// <summary>Whether a rating counts.</summary>
internal enum ListStanding
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It is past its day.</summary>
    Expired,

    /// <summary>Another list overrides it.</summary>
    Overridden,
}
