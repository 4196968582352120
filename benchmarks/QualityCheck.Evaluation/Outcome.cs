namespace QualityCheck.Evaluation;

/// <summary>What a task measured.</summary>
/// <param name="Documents">The number of documents checked.</param>
/// <param name="Missing">How many of them ended in an error; they count as empty answers.</param>
/// <param name="Figures">The figures.</param>
internal sealed record Outcome(int Documents, int Missing, IReadOnlyList<Figure> Figures)
{
    /// <summary>A figure of the whole data set by its name, of a part of it by its full name.</summary>
    public double this[string name] => Figures.Single(figure => figure.FullName == name).Value;
}
