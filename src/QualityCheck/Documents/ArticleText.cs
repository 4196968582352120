namespace QualityCheck;

/// <summary>The article's text in a report.</summary>
/// <param name="Text">The text that all offsets of findings, annotations and sentences count in.</param>
/// <param name="Offsets">Anchors from the text to the input, see <see cref="OffsetMap"/>; empty where they are the
/// same.</param>
public sealed record ArticleText(string Text, IReadOnlyList<OffsetAnchor> Offsets)
{
    private OffsetMap? _map;

    /// <summary>
    /// Leads from a place in the text back to <see cref="InputDocument.Content"/>, see
    /// <see cref="OffsetMap.ToInput(TextSpan)"/>.
    /// </summary>
    public TextSpan ToInput(TextSpan span) => (_map ??= new OffsetMap(Offsets)).ToInput(span);

    /// <inheritdoc/>
    public bool Equals(ArticleText? other) =>
        other is not null && Text == other.Text && Offsets.SequenceEqual(other.Offsets);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Offsets.Count);
}
