using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>The copies among some documents; the same in whatever order they are given.</summary>
/// <param name="Pairs">The pairs, by their ids. Of passages that more than 64 documents share, each of them is compared
/// with the 64 longest.</param>
/// <param name="Clusters">The clusters of two documents and more, by their representatives' ids; a document is in one
/// at most.</param>
public sealed record DuplicateResult(ImmutableArray<DuplicatePair> Pairs, ImmutableArray<DuplicateCluster> Clusters);
