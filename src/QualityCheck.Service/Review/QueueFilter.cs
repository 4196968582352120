using Microsoft.AspNetCore.Http.Extensions;
using QualityCheck.Storage;
using QualityCheck.Text;

namespace QualityCheck.Service;

/// <summary>Which stored reports the queue shows, as its address says.</summary>
/// <param name="Action">The action of the current decision; null for any.</param>
/// <param name="Reviewed">Whether a reviewer has decided; null for either.</param>
/// <param name="Policy">The beginning of the policy, such as <c>default@3</c>; null for any.</param>
/// <param name="Host">The host that the document comes from; null for any.</param>
internal sealed record QueueFilter(VerdictAction? Action, bool? Reviewed, string? Policy, string? Host)
{
    /// <summary>Undecided ones unless said; what it does not know does not matter.</summary>
    public static QueueFilter Of(IQueryCollection query) => new(
        Enum.GetValues<VerdictAction>().Cast<VerdictAction?>()
            .FirstOrDefault(action => KebabCase.Of(action!.Value) == query["action"].FirstOrDefault()),
        query["state"].FirstOrDefault() switch
        {
            "decided" => true,
            "any" => null,
            _ => false,
        },
        Text(query["policy"].FirstOrDefault()),
        Text(query["host"].FirstOrDefault()));

    /// <summary>The filter as the query of an address, with more behind; empty where nothing is asked for.</summary>
    public string Query(params ReadOnlySpan<(string Name, string Value)> more)
    {
        var query = new QueryBuilder();
        if (Action is { } action)
            query.Add("action", KebabCase.Of(action));
        if (State.Length > 0)
            query.Add("state", State);
        if (Policy is not null)
            query.Add("policy", Policy);
        if (Host is not null)
            query.Add("host", Host);
        foreach ((string name, string value) in more)
            query.Add(name, value);
        return query.ToString();
    }

    /// <summary>The state as the address has it; empty for the one that goes without saying.</summary>
    public string State => Reviewed switch
    {
        true => "decided",
        null => "any",
        false => "",
    };

    public ReportQuery ToQuery(int limit) =>
        new() { Action = Action, Reviewed = Reviewed, Policy = Policy, Host = Host, Limit = limit };

    /// <summary>NUL is in no report, and no database takes it.</summary>
    private static string? Text(string? text) => text?.Replace("\0", "", StringComparison.Ordinal).Trim() is
        { Length: > 0 } given ? given : null;
}
