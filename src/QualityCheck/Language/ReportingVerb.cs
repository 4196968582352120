namespace QualityCheck.Language;

/// <summary>How much company a verb needs to report.</summary>
internal enum ReportingVerb
{
    /// <summary>It never does.</summary>
    None,

    /// <summary>It reports by itself.</summary>
    Core,

    /// <summary>Only behind a name, a pronoun or a definite noun.</summary>
    After,

    /// <summary>Only so, and before <c>that</c> or a quotation.</summary>
    That,
}
