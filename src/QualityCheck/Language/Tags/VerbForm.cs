namespace QualityCheck.Language;

/// <summary>The form of a verb.</summary>
internal enum VerbForm
{
    /// <summary>The word is no verb of the list.</summary>
    None,

    /// <summary><c>say</c>.</summary>
    Bare,

    /// <summary><c>says</c>.</summary>
    Present,

    /// <summary><c>guesses</c>, as likely a plural noun.</summary>
    Either,

    /// <summary><c>said</c>, also as past participle.</summary>
    Past,

    /// <summary><c>saying</c>.</summary>
    Participle,

    /// <summary>No verb but what somebody is: <c>sure</c>.</summary>
    Adjective,
}
