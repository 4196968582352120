namespace QualityCheck.Language;

/// <summary>How a subordinator hangs its clause on another.</summary>
internal enum Subordination
{
    /// <summary>No subordinator.</summary>
    None,

    /// <summary>As a reason, a time, a contrast or a content.</summary>
    Plain,

    /// <summary>As a question: <c>whether</c>, <c>asked if</c>.</summary>
    Question,

    /// <summary>As a condition of it.</summary>
    Condition,

    /// <summary>As a condition that changes nothing: <c>even if</c>.</summary>
    Concession,
}
