namespace QualityCheck.Language;

/// <summary>What a noun says about who it stands for.</summary>
internal enum SourceKind
{
    /// <summary>It is no noun of the list.</summary>
    None,

    /// <summary>Nobody in particular: <c>experts</c>.</summary>
    Nobody,

    /// <summary>One who can be looked up by office: <c>the mayor</c>.</summary>
    Role,

    /// <summary>An organisation: <c>the ministry</c>.</summary>
    Body,

    /// <summary>Something written: <c>the report</c>.</summary>
    Document,
}
