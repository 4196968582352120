namespace QualityCheck.Language;

/// <summary>How much company a verb needs to report.</summary>
internal enum ReportingVerb
{
    /// <summary>It never does.</summary>
    None,

    /// <summary>It reports by itself.</summary>
    Core,

    /// <summary>Only with a source that can speak: a name, a pronoun, an office, a document.</summary>
    After,

    /// <summary>Only so, and with what is said: behind <c>that</c>, beside a quotation.</summary>
    That,
}
