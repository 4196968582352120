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

    /// <summary>Only so, and not where <c>that</c> is left out.</summary>
    Clause,

    /// <summary>As <see cref="That"/>, or of studies and those who make them, with whatever they found.</summary>
    Finding,

    /// <summary>As <see cref="Clause"/>, or of studies and those who make them, with whatever they found.</summary>
    Linking,

    /// <summary>Only of something written, and with what is said.</summary>
    Document,

    /// <summary>Only with a source that can speak and beside a quotation: <c>“…,” she laughed</c>.</summary>
    Quote,
}
