namespace QualityCheck.Models;

/// <summary>The vectors of a text's sentences and what tells something by them; immutable.</summary>
/// <param name="Heads">They tell something by the vectors.</param>
/// <param name="Vectors">Those of each sentence; none where the encoder failed.</param>
/// <param name="Failure">What the encoder threw; null where it did not.</param>
internal sealed record SentenceVectors(SentenceHeads Heads, IReadOnlyList<ReadOnlyMemory<float>> Vectors,
    Exception? Failure)
{
    /// <summary>The log odds by a head; those by the words alone where the encoder failed.</summary>
    /// <param name="head">Which of the heads.</param>
    /// <param name="sentence">The sentence's index.</param>
    /// <param name="byWords">The log odds by its words.</param>
    public double LogOdds(Func<SentenceHeads, SentenceHead> head, int sentence, double byWords) =>
        Failure is null ? head(Heads).LogOdds(Vectors[sentence].Span, byWords) : byWords;
}
