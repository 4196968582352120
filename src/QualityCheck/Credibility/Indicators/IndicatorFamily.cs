namespace QualityCheck.Credibility;

/// <summary>What an indicator looks at. Those of one family are not independent of one another.</summary>
internal enum IndicatorFamily
{
    /// <summary>Who is named as a source, and who is quoted.</summary>
    Sourcing,

    /// <summary>When it happened and how much.</summary>
    Detail,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The wording.</summary>
    Wording,
}
