namespace QualityCheck;

/// <summary>
/// A statement that is laid at a source's door: <c>the ministry said</c>, <c>according to experts</c>.
/// </summary>
/// <param name="Span">From the source to the cue, or from the cue to the source; the cue alone where the source stands
/// elsewhere or nowhere.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Named">Whether the source has a name, or is an identified body, office or document; <c>experts</c> and
/// <c>they</c> are not.</param>
public readonly record struct Attribution(TextSpan Span, TextSpan Cue, bool Named)
{
    /// <summary>
    /// The words for the source, in the same sentence; null where it has none, as in <c>it is said that</c>.
    /// </summary>
    public TextSpan? Source { get; init; }

    /// <summary>
    /// Who the source is: the nearest earlier name where the source is a pronoun that can mean no other, else the
    /// source itself.
    /// </summary>
    public TextSpan? Speaker { get; init; }
}
