namespace QualityCheck;

/// <summary>A figure that stands beside a score: its amount or one of its measures.</summary>
/// <param name="Name"><c>amount</c> for <see cref="Score.Amount"/>, else a name of
/// <see cref="Score.Measures"/>.</param>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be; infinite where nothing bounds it.</param>
public sealed record FigureDescriptor(string Name, double Least = 0, double Most = double.PositiveInfinity)
{
    /// <summary>The name of <see cref="Score.Amount"/> among the figures of a score.</summary>
    internal const string Amount = "amount";

    /// <summary>A share: 0–1.</summary>
    internal static FigureDescriptor Share(string name) => new(name, 0, 1);
}
