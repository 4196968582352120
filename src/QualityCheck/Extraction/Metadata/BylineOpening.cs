namespace QualityCheck.Extraction;

/// <summary>How a phrase announces the name of an author.</summary>
internal enum BylineOpening
{
    /// <summary>Nothing else begins so.</summary>
    Opening,

    /// <summary>A word such as <c>von</c>, which opens a byline only where a full name follows.</summary>
    Preposition,

    /// <summary>A word such as <c>Text</c>, which opens a byline only with a sign behind it.</summary>
    Label,
}
