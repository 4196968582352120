namespace QualityCheck.Repetition;

/// <summary>
/// What a figure in a passage comes to, however it is said: <c>eighteen months</c> is <c>a year and a half</c>, <c>40
/// %</c> is <c>two in five</c>.
/// </summary>
/// <param name="Value">The number; of a share the part of one, of a time the minutes; of what cannot be read the number
/// of its text.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="IsAbout">Whether it is only said to be near that.</param>
/// <param name="IsLoose">Whether it may answer a figure but asks for none: an article before a unit, a rank.</param>
internal readonly record struct Figure(double Value, FigureUnit Unit, bool IsAbout = false, bool IsLoose = false)
{
    /// <summary>
    /// Shares and times that differ by no more than this share are the same: 52 weeks are a year.
    /// </summary>
    private const double Rounding = 0.006;

    /// <summary>What is said to be about a figure may differ from it by this share.</summary>
    private const double About = 0.1;

    /// <summary>Whether both can be the same figure.</summary>
    public bool Agrees(Figure other) =>
        (Unit == other.Unit
            || Unit is FigureUnit.Number or FigureUnit.Time && other.Unit is FigureUnit.Number or FigureUnit.Time)
        && Math.Abs(Value - other.Value) <= Tolerance(other) * Math.Max(Math.Abs(Value), Math.Abs(other.Value));

    private double Tolerance(Figure other) => Unit switch
    {
        FigureUnit.Unread => 0,
        _ when IsAbout || other.IsAbout => About,
        FigureUnit.Number => 1e-9,
        _ => Rounding,
    };
}
