using System.Collections.Immutable;
using System.Text;
using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>A text that boilerplate is cut out of step by step. It belongs to one thread.</summary>
internal sealed class CutText
{
    private readonly string _whole;
    private readonly int _length;

    /// <param name="whole">The whole text.</param>
    /// <param name="length">How many of its characters are looked at.</param>
    /// <param name="lines">The lines of those.</param>
    public CutText(string whole, int length, ImmutableArray<Line> lines) =>
        (_whole, _length, Text, Lines) = (whole, length, whole, lines);

    /// <summary>What is left.</summary>
    public string Text { get; private set; }

    /// <summary>Whether nothing was cut out.</summary>
    public bool IsWhole => ReferenceEquals(Text, _whole);

    /// <summary>The lines of what is left.</summary>
    public ImmutableArray<Line> Lines { get; private set; }

    /// <summary>Leads from what is left to the whole text.</summary>
    public OffsetMap Offsets { get; private set; } = OffsetMap.Identity;

    /// <summary>What was cut out, in order, by offsets into the whole text.</summary>
    public ImmutableArray<RemovedSpan> Removed { get; private set; } = [];

    /// <summary>Cuts more out; a piece goes with the line it was cut out of before.</summary>
    /// <param name="more">By offsets into what is left.</param>
    public void Cut(ImmutableArray<RemovedSpan> more)
    {
        if (more.IsEmpty)
            return;
        more = [.. more.Select(span => Placed(span, Offsets))];
        Removed = [.. Removed.Where(span => !Covers(more, span)).Concat(more).OrderBy(span => span.Start)];
        Join();
        Lines = Line.Split(Text, _length - Removed.Sum(span => span.Length));
    }

    /// <summary>The passage by its place in the input.</summary>
    public static RemovedSpan Placed(RemovedSpan span, OffsetMap offsets)
    {
        TextSpan place = offsets.ToInput(span.Span);
        return span with { Start = place.Start, Length = place.Length };
    }

    private static bool Covers(ImmutableArray<RemovedSpan> spans, RemovedSpan piece)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].Start <= piece.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && spans[low - 1].Span.End >= piece.Span.End;
    }

    /// <summary>Joins what stands between the passages that were cut out.</summary>
    private void Join()
    {
        var text = new StringBuilder(_whole.Length);
        var anchors = new List<OffsetAnchor>();
        int from = 0;
        foreach (RemovedSpan span in Removed)
        {
            Keep(from, span.Start);
            from = span.Span.End;
        }
        Keep(from, _whole.Length);
        (Text, Offsets) = (text.ToString(), new OffsetMap(anchors));

        void Keep(int start, int end)
        {
            if (end <= start)
                return;
            anchors.Add(new OffsetAnchor(text.Length, start));
            text.Append(_whole, start, end - start);
        }
    }
}
