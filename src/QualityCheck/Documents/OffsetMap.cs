using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// Leads from offsets in the article's text back to offsets in the input. Between two anchors text and input run
/// side by side; characters that stand in the text only (a line break between two blocks) lead to the next place in the
/// input. Immutable; a look-up takes logarithmic time.
/// </summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<OffsetAnchor> _anchors;

    /// <summary>A map with these anchors.</summary>
    /// <param name="anchors">Anchors with strictly ascending <see cref="OffsetAnchor.Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="anchors"/> is null.</exception>
    /// <exception cref="ArgumentException">The anchors do not ascend.</exception>
    public OffsetMap(IEnumerable<OffsetAnchor> anchors)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        _anchors = [.. anchors];
        for (int i = 1; i < _anchors.Length; i++)
        {
            if (_anchors[i].Text <= _anchors[i - 1].Text)
                throw new ArgumentException("anchors must ascend", nameof(anchors));
        }
    }

    /// <summary>The map of a text that is its input.</summary>
    public static OffsetMap Identity { get; } = new([]);

    /// <summary>The anchors in ascending order; none where text and input are the same.</summary>
    public IReadOnlyList<OffsetAnchor> Anchors => _anchors;

    /// <summary>The input offset of the character at <paramref name="offset"/> of the text.</summary>
    public int ToInput(int offset)
    {
        int at = AnchorBefore(offset);
        return at < 0 ? offset : _anchors[at].Input + (offset - _anchors[at].Text) * _anchors[at].Width;
    }

    /// <summary>
    /// The stretch of the input from the span's first character to behind its last; for an empty span the place behind
    /// the character before it, which is where something was cut out.
    /// </summary>
    public TextSpan ToInput(TextSpan span)
    {
        if (span.Length == 0)
            return new TextSpan(span.Start == 0 ? ToInput(0) : Behind(span.Start - 1), 0);
        int start = ToInput(span.Start);
        int last = AnchorBefore(span.End - 1);
        int end = last >= 0 && _anchors[last].Width == 0 ? NextPlace(last) : ToInput(span.End - 1) + 1;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>
    /// The place behind a character; behind one that leads to the same place as those around it, one further where the
    /// next place is.
    /// </summary>
    private int Behind(int offset)
    {
        int at = AnchorBefore(offset), place = ToInput(offset);
        return at >= 0 && _anchors[at].Width == 0 ? Math.Min(place + 1, Math.Max(place, NextPlace(at))) : place + 1;
    }

    /// <summary>Where the anchor behind this one leads to; of the last one, where it leads to itself.</summary>
    private int NextPlace(int anchor) => _anchors[Math.Min(anchor + 1, _anchors.Length - 1)].Input;

    private int AnchorBefore(int offset)
    {
        int low = 0, high = _anchors.Length - 1, at = -1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_anchors[middle].Text <= offset)
                (at, low) = (middle, middle + 1);
            else
                high = middle - 1;
        }
        return at;
    }
}
