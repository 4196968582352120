namespace QualityCheck.Storage;

/// <summary>Why reports are removed.</summary>
public enum RemovalKind
{
    /// <summary>They are older than the retention period.</summary>
    Retention,

    /// <summary>Somebody asked to erase all that is stored about one content.</summary>
    Erasure,
}
