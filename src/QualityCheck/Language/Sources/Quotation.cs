namespace QualityCheck;

/// <summary>
/// Quoted words. A quotation over several paragraphs comes in one piece a paragraph, all with the same speaker.
/// </summary>
/// <param name="Span">Its place, quotation marks included.</param>
/// <param name="Words">Number of words inside.</param>
public readonly record struct Quotation(TextSpan Span, int Words)
{
    // Words in quotation marks that may be there for distance. A judgement.
    internal const int MostScareWords = 2;

    /// <summary>
    /// Who says it, by the attribution in the same sentence or next to it: the name, the noun phrase, or the pronoun
    /// where it is not clear whom it means; null where nobody is said to.
    /// </summary>
    public TextSpan? Speaker { get; init; }

    /// <summary>Whether the speaker has a name or is an identified body, office or document.</summary>
    public bool IsSpeakerNamed { get; init; }

    /// <summary>
    /// Whether a word or two stand in quotation marks for distance or emphasis, and nobody says them: <c>the
    /// “experts”</c>.
    /// </summary>
    public bool IsScareQuote => Words <= MostScareWords && Speaker is null;
}
