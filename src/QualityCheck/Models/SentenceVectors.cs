using System.Collections.Immutable;

namespace QualityCheck.Models;

/// <summary>What the heads read off the vectors of a text's sentences; immutable.</summary>
/// <param name="Heads">What told it.</param>
/// <param name="Said">Of each sentence what its vectors say of its claim and of its uncertainty, as log odds; none
/// where the encoder failed.</param>
/// <param name="Failure">What the encoder threw; null where it did not.</param>
internal sealed record SentenceVectors(SentenceHeads Heads, ImmutableArray<(double Claim, double Uncertain)> Said,
    Exception? Failure)
{
    /// <summary>The log odds that a sentence's claim is check-worthy; those by the words alone where the encoder
    /// failed.</summary>
    public double OfClaim(int sentence, double byWords) =>
        Failure is null ? Heads.Claims.With(Said[sentence].Claim, byWords) : byWords;

    /// <summary>The log odds that a sentence is uncertain; not to be asked where the encoder failed.</summary>
    public double OfUncertainty(int sentence, double byWords) =>
        Heads.Uncertain.With(Said[sentence].Uncertain, byWords);
}
