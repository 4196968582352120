namespace QualityCheck.Evaluation;

/// <summary>A measured figure.</summary>
/// <param name="Name">Its name within the part, such as <c>token.F1</c>.</param>
/// <param name="Value">Its value, rounded.</param>
/// <param name="Part">The part of the data set it is about, such as <c>types.article</c>; null for the whole.</param>
internal readonly record struct Figure(string Name, double Value, string? Part = null)
{
    /// <summary>How far the ends of its 95 % interval are from it; null where none was found.</summary>
    public double? Error { get; init; }

    /// <summary>Whether it counts documents or cases: such a figure has no interval.</summary>
    public bool IsCount => Name is "n" || Name.StartsWith("below", StringComparison.Ordinal);

    /// <summary>Whether it may be less than 0.</summary>
    public bool IsCorrelation => Name is "r" or "rho" || Name.StartsWith("rho.", StringComparison.Ordinal);

    /// <summary>Its name within the task, such as <c>types.article.F1</c>.</summary>
    public string FullName => Part is null ? Name : $"{Part}.{Name}";
}
