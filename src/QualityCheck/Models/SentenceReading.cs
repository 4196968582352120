namespace QualityCheck.Models;

/// <summary>An encoder and the heads that learned from it.</summary>
internal sealed record SentenceReading(SentenceEncoder Encoder, SentenceHeads Heads)
{
    /// <summary>Both names, as they stand in the versions of a report behind the library's own models.</summary>
    public string Name => $"{Encoder.Name}+{Heads.Name}";

    /// <summary>What the encoder says of the sentences of a text; where it fails, that it did.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SentenceVectors Read(IReadOnlyList<string> sentences, CancellationToken cancellationToken)
    {
        try
        {
            return new SentenceVectors(Heads, Encoder.Encode(sentences, cancellationToken), null);
        }
#pragma warning disable CA1031 // The check goes on without vectors, and says so in a finding.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new SentenceVectors(Heads, [], failure);
        }
#pragma warning restore CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new OperationCanceledException(null, failure, cancellationToken);
        }
    }
}
