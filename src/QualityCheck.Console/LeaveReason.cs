namespace QualityCheck.Console;

/// <summary>Why something in a folder is left alone.</summary>
internal enum LeaveReason
{
    /// <summary>A dot before its name hides it, or <c>.git</c>.</summary>
    Hidden,

    /// <summary>Its extension or its first bytes say that it is no text.</summary>
    Binary,

    /// <summary>It is a link that leads out of the folder.</summary>
    LeadsOut,

    /// <summary>It is a pipe, a socket or a device.</summary>
    NoFile,

    /// <summary>It is the configuration.</summary>
    Configuration,

    /// <summary>The globs do not ask for it.</summary>
    Globs,
}
