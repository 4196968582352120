namespace QualityCheck.Boilerplate;

/// <summary>Where a <see cref="BoilerplateCue"/> tells.</summary>
internal enum CuePlace
{
    /// <summary>Also between two paragraphs of the article.</summary>
    Anywhere,

    /// <summary>Before its first or behind its last paragraph.</summary>
    Edge,

    /// <summary>Only behind another cue on the same line.</summary>
    After,
}
