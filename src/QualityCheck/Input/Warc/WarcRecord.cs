namespace QualityCheck.Input;

/// <summary>One record of a web archive.</summary>
/// <param name="Headers">Its named fields, in their order.</param>
/// <param name="Block">What it holds.</param>
internal sealed record WarcRecord(IReadOnlyList<(string Name, string Value)> Headers, byte[] Block)
{
    /// <summary>The value of a field; null where it has none.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
