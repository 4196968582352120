using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>A line of a text report.</summary>
/// <param name="Segments">Its stretches, in order; none in an empty line.</param>
public sealed record TextLine(ImmutableArray<TextSegment> Segments)
{
    /// <summary>The line without colour and without a line end.</summary>
    public override string ToString() => string.Concat(Segments).TrimEnd();

    internal static TextLine Of(params ReadOnlySpan<TextSegment> segments) => new([.. segments]);

    internal static TextLine Empty { get; } = new([]);

    internal static TextLine Heading(string text) => Of(new TextSegment(text, TextStyle.Heading));

    internal TextLine Indented() => new([new TextSegment("    "), .. Segments]);
}
