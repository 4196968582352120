namespace QualityCheck.Reporting;

/// <summary>What a stretch of a text report is, so that a terminal can show it.</summary>
public enum TextStyle
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Something less important.</summary>
    Dim,

    /// <summary>The found words in a quotation; between « and » where there is no colour.</summary>
    Cue,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Bad news.</summary>
    Bad,
}
