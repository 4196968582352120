namespace QualityCheck.Duplicates;

/// <summary>A document of an index.</summary>
/// <param name="Id">Its id; null where it was removed.</param>
/// <param name="Fingerprints">How many it has.</param>
/// <param name="Digest">See <see cref="IndexKey.Digest"/>.</param>
internal readonly record struct IndexedDocument(string? Id, int Fingerprints, ulong Digest);
