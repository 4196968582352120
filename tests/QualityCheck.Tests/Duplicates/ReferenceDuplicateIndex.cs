using System.Collections.Immutable;

namespace QualityCheck.Tests.Duplicates;

/// <summary>An index that keeps a list and looks all of it through: slow, and plain to see that it is right.</summary>
internal sealed class ReferenceDuplicateIndex : IDuplicateIndex
{
    private readonly Lock _lock = new();
    private readonly List<(string Id, ImmutableArray<TextFingerprint> Fingerprints)> _documents = [];

    public ValueTask<ImmutableArray<EarlierCopy>> FindAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (_lock)
        {
            var seen = fingerprints.SelectMany(wanted => _documents
                .Where(document => document.Fingerprints.Any(own => own.Hash == wanted.Hash)).Take(EarlierCopy.Most)
                .Select(document => (document.Id, document.Fingerprints, wanted.Hash)));
            return new(EarlierCopy.Among(fingerprints,
            [
                .. seen.Where(one => one.Id != id).GroupBy(one => one.Id).Select(same =>
                    new EarlierDocument(same.Key, same.First().Fingerprints.Length, [.. same.Select(one =>
                        new EarlierPlace(one.Hash, one.Fingerprints.First(own => own.Hash == one.Hash).Span.Start))])),
            ]));
        }
    }

    public ValueTask AddAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (_lock)
        {
            if (_documents.Any(document => document.Id == id && document.Fingerprints.SequenceEqual(fingerprints)))
                return default;
            _documents.RemoveAll(document => document.Id == id);
            _documents.Add((id, fingerprints));
            return default;
        }
    }

    public ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (_lock)
            return new(_documents.RemoveAll(document => document.Id == id) > 0);
    }
}
