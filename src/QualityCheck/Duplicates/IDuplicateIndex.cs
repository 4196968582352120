using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// Documents seen before, by their fingerprints: is a new one a copy of one of them? Two implementations give the same
/// answers: one in files of a folder, and one in PostgreSQL (package QualityCheck.Storage) for several machines. Safe
/// from several threads.
/// </summary>
public interface IDuplicateIndex
{
    /// <summary>
    /// The documents seen before that share passages with this one, the most copied first, at most
    /// <see cref="EarlierCopy.Most"/>; never the document of this id itself. Of each fingerprint the first
    /// <see cref="EarlierCopy.Most"/> documents that have it are looked at, in the order in which they were added.
    /// </summary>
    /// <param name="id">The document's id.</param>
    /// <param name="fingerprints">Its fingerprints, see <see cref="Winnowing.Fingerprints(string)"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty, or
    /// <paramref name="fingerprints"/> are none that <see cref="Winnowing"/> gives.</exception>
    ValueTask<ImmutableArray<EarlierCopy>> FindAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds a document; when the call has come back it is found, also after the process was killed. An id that is there
    /// already with the same fingerprints is left as it is; with others the old ones go.
    /// </summary>
    /// <param name="id">The document's id.</param>
    /// <param name="fingerprints">Its fingerprints.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty, or
    /// <paramref name="fingerprints"/> are none that <see cref="Winnowing"/> gives.</exception>
    ValueTask AddAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default);

    /// <summary>Removes a document; whether it was there.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken = default);
}
