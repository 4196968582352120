namespace QualityCheck.Language;

/// <summary>What a noun says about who it stands for.</summary>
internal enum SourceKind
{
    /// <summary>It is no noun of the list.</summary>
    None,

    /// <summary>Nobody in particular: <c>experts</c>.</summary>
    Nobody,

    /// <summary>One whom nobody can ask: <c>insiders</c>, <c>rumours</c>.</summary>
    Hearsay,

    /// <summary>One who knows by trade, and whom a name or a house makes somebody: <c>scientists</c>.</summary>
    Expert,

    /// <summary>One who speaks for a house, which makes somebody of several: <c>officials</c>.</summary>
    Agent,

    /// <summary>What has been found out, by nobody in particular: <c>studies</c>.</summary>
    Evidence,

    /// <summary>One who can be looked up by office: <c>the mayor</c>.</summary>
    Role,

    /// <summary>An organisation: <c>the ministry</c>.</summary>
    Body,

    /// <summary>Something written: <c>the report</c>.</summary>
    Document,

    /// <summary>What things are measured by, which says nothing: <c>according to plan</c>.</summary>
    Yardstick,
}
