using Microsoft.Extensions.AI;

namespace QualityCheck;

/// <summary>Sentence encoders of embedding generators.</summary>
public static class EmbeddingGeneratorExtensions
{
    /// <summary>
    /// A sentence encoder that asks a generator for the embeddings of the sentences it is given at once. The checker
    /// waits for its answer; heads must have learned from the same embeddings.
    /// </summary>
    /// <param name="generator">The generator; the caller disposes of it.</param>
    /// <param name="name">Name and version of what the embeddings come from; it stands in the versions of
    /// reports.</param>
    /// <param name="dimensions">The numbers of an embedding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="generator"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensions"/> is below 1.</exception>
    public static SentenceEncoder AsSentenceEncoder(this IEmbeddingGenerator<string, Embedding<float>> generator,
        string name, int dimensions)
    {
        ArgumentNullException.ThrowIfNull(generator);
        return new SentenceEncoder(name, dimensions, Encode);

        // On the thread pool: where the caller's thread must not be waited on, waiting here does not hinder the answer.
        IReadOnlyList<ReadOnlyMemory<float>> Encode(IReadOnlyList<string> sentences, CancellationToken cancellation) =>
            sentences.Count == 0 ? []
            : [.. Task.Run(() => generator.GenerateAsync(sentences, null, cancellation), cancellation)
                .GetAwaiter().GetResult().Select(embedding => embedding.Vector)];
    }
}
