namespace QualityCheck.Reporting;

/// <summary>A stretch of a line in one style.</summary>
/// <param name="Text">The text, safe for a terminal (see <see cref="VisibleText"/>).</param>
/// <param name="Style">What it is.</param>
public readonly record struct TextSegment(string Text, TextStyle Style = TextStyle.Plain)
{
    /// <summary>The text without colour: cues stand between « and ».</summary>
    public override string ToString() => Style == TextStyle.Cue ? $"«{Text}»" : Text;
}
