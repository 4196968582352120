using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>The host of the address that the caller gave is one of these or stands under one; a document without an
/// address is on none.</summary>
internal sealed record HostCondition(ImmutableArray<string> Hosts) : PolicyCondition
{
    public override bool? Holds(PolicySubject subject) => Hosts.Any(subject.IsOn);
}
