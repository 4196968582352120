namespace QualityCheck.Training;

/// <summary>How much of a page around its article the lines are taken from.</summary>
internal enum LineWindow
{
    /// <summary>The whole page.</summary>
    Full,

    /// <summary>Up to thirty lines before and behind the article.</summary>
    Near,

    /// <summary>Up to seven lines before and behind the article.</summary>
    Edge,

    /// <summary>From the article's first line to its last.</summary>
    Inline,
}
