namespace QualityCheck;

/// <summary>When SmartReader is asked which blocks of an HTML page it would keep.</summary>
public enum SecondOpinion
{
    /// <summary>
    /// Where the page looks like an article and the library's own choice is short: there it keeps too much most often.
    /// </summary>
    Auto,

    /// <summary>For every page that SmartReader gets through in reasonable time.</summary>
    Always,

    /// <summary>Never, which saves its time.</summary>
    Never,
}
