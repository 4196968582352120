namespace QualityCheck.Scoring;

/// <summary>A number of a policy that something must be below or above.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">Its name among the policy's <c>thresholds</c>, by which a surface may set another; null where it
/// stands in the condition itself.</param>
/// <param name="Place">Where the number stands in the policy's JSON.</param>
internal sealed record Threshold(double Number, string? Name, Place Place)
{
    /// <summary>Whether the figure is below or above the number.</summary>
    public bool IsPassed(double figure, bool isBelow) => isBelow ? figure < Number : figure > Number;
}
