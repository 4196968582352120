using System.Collections.Immutable;

namespace QualityCheck.Tests.Duplicates;

/// <summary>An index by the words of <see cref="IDuplicateIndex"/>: a list that is looked through.</summary>
internal sealed class ReferenceIndex : IDuplicateIndex
{
    private readonly List<(string Id, ImmutableArray<TextFingerprint> Fingerprints)> _documents = [];

    public ValueTask<ImmutableArray<EarlierCopy>> FindAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        var places = new Dictionary<string, List<EarlierPlace>>();
        foreach (TextFingerprint fingerprint in fingerprints)
        {
            foreach ((string other, TextFingerprint place) in _documents
                .SelectMany(document => document.Fingerprints
                    .Where(place => place.Hash == fingerprint.Hash).Select(place => (document.Id, place)))
                .Take(EarlierCopy.Most).Where(found => found.Id != id))
            {
                if (!places.TryGetValue(other, out List<EarlierPlace>? list))
                    places.Add(other, list = []);
                list.Add(new EarlierPlace(place.Hash, place.Span.Start));
            }
        }
        return ValueTask.FromResult(EarlierCopy.Among(fingerprints, places.Select(pair => new EarlierDocument(pair.Key,
            _documents.Single(document => document.Id == pair.Key).Fingerprints.Length, [.. pair.Value]))));
    }

    public ValueTask AddAsync(string id, ImmutableArray<TextFingerprint> fingerprints,
        CancellationToken cancellationToken = default)
    {
        int known = _documents.FindIndex(document => document.Id == id);
        if (known >= 0 && Places(_documents[known].Fingerprints).SequenceEqual(Places(fingerprints)))
            return ValueTask.CompletedTask;
        if (known >= 0)
            _documents.RemoveAt(known);
        _documents.Add((id, fingerprints));
        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> RemoveAsync(string id, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(_documents.RemoveAll(document => document.Id == id) > 0);

    private static IEnumerable<(ulong, int)> Places(ImmutableArray<TextFingerprint> fingerprints) =>
        fingerprints.Select(fingerprint => (fingerprint.Hash, fingerprint.Span.Start));
}
