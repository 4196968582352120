using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// A document and those of which it holds nearly everything, each compared with it: never a chain of documents of which
/// only neighbours are alike.
/// </summary>
/// <param name="Representative">The id of the longest one, to be kept.</param>
/// <param name="Members">The others, by their ids; one or more.</param>
public sealed record DuplicateCluster(string Representative, ImmutableArray<ClusterMember> Members);
