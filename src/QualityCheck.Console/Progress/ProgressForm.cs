namespace QualityCheck.Console;

/// <summary>How a run shows how far it is.</summary>
internal enum ProgressForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A line from time to time.</summary>
    Lines,

    /// <summary>A bar.</summary>
    Bar,
}
