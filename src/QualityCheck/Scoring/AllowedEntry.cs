namespace QualityCheck.Scoring;

/// <summary>An entry of a policy's allow-list.</summary>
/// <param name="Kind"><c>host</c>, <c>id</c> or <c>contentHash</c>.</param>
/// <param name="Value">What the document's must be; a host stands for those under it, too.</param>
/// <param name="Until">The last day on which it counts.</param>
internal sealed record AllowedEntry(string Kind, string Value, DateOnly Until)
{
    /// <summary>The reason of what it spares.</summary>
    public string Reason => $"allow.{Kind}";

    public bool Spares(PolicySubject subject, DateOnly? today) => today <= Until && Kind switch
    {
        "host" => subject.IsOn(Value),
        "id" => subject.Input.Id == Value,
        _ => subject.Input.ContentHash == Value,
    };
}
