namespace QualityCheck.Credibility;

/// <summary>A line of a <c>trust.txt</c> about another party.</summary>
/// <param name="Relation">What it says of the other.</param>
/// <param name="Party">
/// The other: its account on a hosting platform, else its host in ASCII without <c>www.</c>.
/// </param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record TrustStatement(TrustRelation Relation, string Party, int Line);
