namespace QualityCheck.Service;

/// <summary>What callers of Perspective send; what else they send is passed over.</summary>
internal sealed record PerspectiveRequest(PerspectiveRequest.Entry? Comment,
    IReadOnlyDictionary<string, PerspectiveRequest.Attribute?>? RequestedAttributes, IReadOnlyList<string>? Languages,
    string? ClientToken)
{
    /// <summary>The text; <c>type</c> is PLAIN_TEXT unless it says HTML.</summary>
    public sealed record Entry(string? Text, string? Type);

    /// <summary>Scores below the threshold are left out.</summary>
    public sealed record Attribute(double? ScoreThreshold);
}
