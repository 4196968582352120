namespace QualityCheck;

/// <summary>
/// Turns sentences into vectors, by which <see cref="SentenceHeads"/> tell more of them than words alone do. It is made
/// of a function, so that the library itself needs no neural network. Immutable, and safe from many threads where the
/// function is.
/// </summary>
public sealed class SentenceEncoder
{
    private readonly Func<IReadOnlyList<string>, CancellationToken, IReadOnlyList<ReadOnlyMemory<float>>> _encode;

    /// <summary>An encoder made of a function.</summary>
    /// <param name="name">Its name and version, such as <c>my-encoder@3</c>; it stands in the versions of reports, and
    /// heads that learned from another one refuse it.</param>
    /// <param name="dimensions">The numbers of a vector.</param>
    /// <param name="encode">Gives for each sentence of a document, in order, one vector or several one behind the
    /// other, such as one a token; asked once for every 256 sentences of a document, from many threads, within half of
    /// the time that a check may take. What it gives of a sentence should not depend on the others, and is read before
    /// it is asked again. What it throws, and that it takes too long, ends no check where it heeds its token: the
    /// sentences are then judged without vectors, and the finding QC0008 says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="encode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensions"/> is below 1.</exception>
    public SentenceEncoder(string name, int dimensions,
        Func<IReadOnlyList<string>, CancellationToken, IReadOnlyList<ReadOnlyMemory<float>>> encode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentNullException.ThrowIfNull(encode);
        (Name, Dimensions, _encode) = (name, dimensions, encode);
    }

    /// <summary>Its name and version.</summary>
    public string Name { get; }

    /// <summary>The numbers of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>The vectors of some sentences, in their order: of each all one behind the other.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="cancellationToken">Stops the work where the function heeds it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    /// <exception cref="InvalidDataException">The function gave vectors of more or fewer sentences, none of one, parts
    /// of a vector, or numbers that are not finite.</exception>
    public IReadOnlyList<ReadOnlyMemory<float>> Encode(IReadOnlyList<string> sentences,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        IReadOnlyList<ReadOnlyMemory<float>>? vectors = _encode(sentences, cancellationToken);
        if (vectors?.Count != sentences.Count)
            throw new InvalidDataException(
                $"The encoder gave vectors of {vectors?.Count ?? 0} sentences, not of {sentences.Count}.");
        foreach (ReadOnlyMemory<float> vector in vectors)
        {
            if (vector.IsEmpty || vector.Length % Dimensions != 0)
                throw new InvalidDataException(
                    $"The encoder gave {vector.Length} numbers, not {Dimensions} or a multiple of them.");
            foreach (float number in vector.Span)
            {
                if (!float.IsFinite(number))
                    throw new InvalidDataException("The encoder gave a number that is none.");
            }
        }
        return vectors;
    }
}
