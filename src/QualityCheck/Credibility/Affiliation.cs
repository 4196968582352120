using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// A relation that a publisher claims in its <c>trust.txt</c>. It is a sign of affiliation, not of quality, and counts
/// for no score.
/// </summary>
/// <param name="Party">The other party, as <see cref="TrustStatement.Party"/>.</param>
/// <param name="Relation">What the publisher says of it.</param>
/// <param name="IsConfirmed">
/// Whether the other's own file says the same: <c>member=</c> for <c>belongto=</c>, <c>control=</c> for
/// <c>controlledby=</c>, <c>customer=</c> for <c>vendor=</c>, and the other way round. Without the other's file nothing
/// is confirmed.
/// </param>
public sealed record Affiliation(string Party, TrustRelation Relation, bool IsConfirmed)
{
    /// <summary>The affiliations that a publisher claims, those first that are confirmed.</summary>
    /// <param name="source">The publisher's address.</param>
    /// <param name="files">
    /// <c>trust.txt</c> files by host in ASCII without <c>www.</c>; a publisher's own is that of its host, else that of
    /// its registrable domain.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Affiliation> Of(UrlIdentity source, ImmutableDictionary<string, TrustTxt> files)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(files);
        if (files.IsEmpty || SuppliedFiles.KeyOf(source, files) is not { } own)
            return [];
        return
        [
            .. files[own].Statements.Where(statement => statement.Party != own)
                .Select(statement => new Affiliation(statement.Party, statement.Relation,
                    files.TryGetValue(statement.Party, out TrustTxt? other)
                        && other.Says(Answer(statement.Relation), own)))
                .OrderByDescending(affiliation => affiliation.IsConfirmed),
        ];
    }

    private static TrustRelation Answer(TrustRelation relation) => relation switch
    {
        TrustRelation.BelongTo => TrustRelation.Member,
        TrustRelation.Member => TrustRelation.BelongTo,
        TrustRelation.ControlledBy => TrustRelation.Control,
        TrustRelation.Control => TrustRelation.ControlledBy,
        TrustRelation.Vendor => TrustRelation.Customer,
        _ => TrustRelation.Vendor,
    };
}
