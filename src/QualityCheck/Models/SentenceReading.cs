using System.Collections.Immutable;

namespace QualityCheck.Models;

/// <summary>An encoder and the heads that learned from it.</summary>
internal sealed record SentenceReading(SentenceEncoder Encoder, SentenceHeads Heads)
{
    /// <summary>So many sentences are encoded at a time, which bounds what their vectors take. A judgement.</summary>
    private const int Batch = 256;

    /// <summary>Both names, as they stand in the versions of a report behind the library's own models.</summary>
    public string Name => $"{Encoder.Name}+{Heads.Name}";

    /// <summary>What the encoder says of the sentences of a text; where it fails or takes too long, that it
    /// did.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="atMost">How long it may take, as far as the encoder heeds its token; null for ever.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SentenceVectors Read(IReadOnlyList<string> sentences, TimeSpan? atMost, CancellationToken cancellationToken)
    {
        using var own = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        own.CancelAfter(atMost ?? Timeout.InfiniteTimeSpan);
        try
        {
            return new SentenceVectors(Heads, Said(sentences, own.Token), null);
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

    private ImmutableArray<(double Claim, double Uncertain)> Said(IReadOnlyList<string> sentences,
        CancellationToken cancellationToken)
    {
        var said = ImmutableArray.CreateBuilder<(double, double)>(sentences.Count);
        foreach (string[] batch in sentences.Chunk(Batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ReadOnlyMemory<float> vectors in Encoder.Encode(batch, cancellationToken))
                said.Add((Heads.Claims.ByVectors(vectors.Span), Heads.Uncertain.ByVectors(vectors.Span)));
        }
        return said.MoveToImmutable();
    }
}
