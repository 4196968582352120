namespace QualityCheck.Scoring;

/// <summary>A place in a policy's JSON.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
internal readonly record struct Place(int Line, int Column)
{
    public static Place Of((int Line, int Column) position) => new(position.Line, position.Column);

    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
