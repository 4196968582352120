using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>A document seen before that shares fingerprints with another one.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Fingerprints">How many fingerprints it has.</param>
/// <param name="Shared">Those of them that it shares, in any order: the hash, and the offset in UTF-16 code units at
/// which the shingle begins.</param>
public sealed record EarlierDocument(string Id, int Fingerprints, ImmutableArray<EarlierPlace> Shared);
