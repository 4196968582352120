using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>A line of a text report.</summary>
/// <param name="Segments">Its stretches, in order; none in an empty line.</param>
public sealed record TextLine(ImmutableArray<TextSegment> Segments)
{
    /// <summary>Spaces of one level of indentation.</summary>
    private const int Step = 2;

    /// <summary>How many cells what follows is indented where the line is wrapped, from 0.</summary>
    public int Hang { get; init; }

    /// <summary>The line without colour and without a line end.</summary>
    public override string ToString() => string.Concat(Segments).TrimEnd();

    internal static TextLine Of(params ReadOnlySpan<TextSegment> segments) => new([.. segments]);

    internal static TextLine Empty { get; } = new([]);

    internal static TextLine Heading(string text) => Of(new TextSegment(text, TextStyle.Heading));

    /// <summary>
    /// The line further to the right; where it is wrapped, what follows stands two cells further still.
    /// </summary>
    internal TextLine Indented(int cells) =>
        new([new TextSegment(new string(' ', cells)), .. Segments]) { Hang = cells + (Hang == 0 ? Step : Hang) };
}
