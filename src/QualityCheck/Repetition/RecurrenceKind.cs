namespace QualityCheck.Repetition;

/// <summary>In what way a passage returns.</summary>
internal enum RecurrenceKind
{
    /// <summary>Word for word.</summary>
    Exact,

    /// <summary>With small changes.</summary>
    Near,

    /// <summary>In other words.</summary>
    Restated,

    /// <summary>As a pattern that is filled in anew.</summary>
    Template,
}
