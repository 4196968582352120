using System.Collections.Immutable;

namespace QualityCheck.Html;

/// <summary>Nests what is to be shown in a line, so that marks may lie in one another and cross.</summary>
internal sealed class TextNodes(string text)
{
    /// <summary>More marks around one word than this are not shown: nobody could tell them apart.</summary>
    private const int Deepest = 6;

    public ImmutableArray<TextNode> Of(int start, int end, IEnumerable<Stretch> stretches) =>
        Of(start, end, Queue(stretches), depth: 0);

    private ImmutableArray<TextNode> Of(int start, int end, PriorityQueue<Stretch, (int, int, int)> waiting, int depth)
    {
        var nodes = ImmutableArray.CreateBuilder<TextNode>();
        int at = start;
        while (waiting.TryDequeue(out Stretch? next, out _))
        {
            Add(next.Span.Start);
            if (next.Removed is { } removed)
            {
                nodes.Add(new TextNode("") { Removed = removed });
                continue;
            }
            if (depth == Deepest)
                continue;
            nodes.Add(new TextNode("")
            {
                Finding = next.Finding,
                IsFirstPlace = next.IsFirstPlace,
                Begins = next.Span.Start == next.Whole.Start,
                Ends = next.Span.End == next.Whole.End,
                Children = Of(next.Span.Start, next.Span.End, Inside(next.Span.End, waiting), depth + 1),
            });
            at = next.Span.End;
        }
        Add(end);
        return nodes.ToImmutable();

        void Add(int before)
        {
            if (before > at)
                nodes.Add(new TextNode(VisibleText.Of(text.AsSpan(at, before - at))));
            at = Math.Max(at, before);
        }
    }

    /// <summary>Takes what begins before a place; what goes on behind it waits again with the rest.</summary>
    private static PriorityQueue<Stretch, (int, int, int)> Inside(int end,
        PriorityQueue<Stretch, (int, int, int)> waiting)
    {
        List<Stretch> inside = [], behind = [];
        while (waiting.TryPeek(out Stretch? next, out _) && next.Span.Start < end)
        {
            waiting.Dequeue();
            inside.Add(next.Within(next.Span.Start, end));
            if (next.Span.End > end)
                behind.Add(next.Within(end, next.Span.End));
        }
        foreach (Stretch rest in behind)
            waiting.Enqueue(rest, rest.Order);
        return Queue(inside);
    }

    private static PriorityQueue<Stretch, (int, int, int)> Queue(IEnumerable<Stretch> stretches) =>
        new(stretches.Select(stretch => (stretch, stretch.Order)));
}
