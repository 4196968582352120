namespace QualityCheck;

/// <summary>A document that says nothing which the cluster's first one does not say.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Share">The share of its words that the first one has in shared runs, .8 to 1.</param>
public sealed record ClusterMember(string Id, double Share);
