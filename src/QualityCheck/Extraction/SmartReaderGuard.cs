using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// Whether SmartReader gets through a page in reasonable time. It walks from sibling to sibling and searches the whole
/// document for each element, so its time grows with the square of their number and more, and nothing stops it once it
/// has begun. The bounds leave out a page or two of the 1,476 of WCXB's development part; within them no page that we
/// could think of took longer than a few seconds.
/// </summary>
internal static class SmartReaderGuard
{
    /// <summary>Elements of the whole page; the largest of WCXB has 15,800.</summary>
    private const int MostElements = 20_000;

    /// <summary>Elements of one name; three pages in a thousand have more than 3,300.</summary>
    private const int MostOfOneName = 6_000;

    /// <summary>Links, whose text it adds up for every element around them; up to 1,800.</summary>
    private const int MostLinks = 2_000;

    /// <summary>Line breaks, from each of which it looks for the next; up to 502.</summary>
    private const int MostBreaks = 1_000;

    /// <summary>Elements open at once, for it calls itself for the elements in an element; up to 56.</summary>
    private const int MostOpen = 100;

    /// <summary>Nodes in one element, for the way to the next sibling begins at the first one; up to 2,200.</summary>
    private const int MostChildren = 3_000;

    private static readonly Dictionary<string, int> MostOf =
        new(StringComparer.Ordinal) { ["a"] = MostLinks, ["br"] = MostBreaks };

    /// <summary>What there is too much of, for a person; null where the page can be read.</summary>
    public static string? Exceeds(IDocument document, CancellationToken cancellationToken)
    {
        var outer = new Stack<(INodeList Nodes, int Next)>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        int elements = 0;
        (INodeList Nodes, int Next) open = (document.ChildNodes, 0);
        while (open.Next < open.Nodes.Length || outer.TryPop(out open))
        {
            if (open.Next >= open.Nodes.Length || open.Nodes[open.Next++] is not Element element)
                continue;
            if (++elements % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            string name = element.LocalName;
            int same = names[name] = names.GetValueOrDefault(name) + 1,
                most = MostOf.GetValueOrDefault(name, MostOfOneName);
            if (elements > MostElements)
                return FormattableString.Invariant($"more than {MostElements:N0} elements");
            if (same > most)
                return FormattableString.Invariant($"more than {most:N0} <{name}> elements");
            outer.Push(open);
            open = (((INode)element).ChildNodes, 0);
            if (open.Nodes.Length > MostChildren)
                return FormattableString.Invariant($"more than {MostChildren:N0} nodes in one element");
            if (outer.Count >= MostOpen)
                return FormattableString.Invariant($"more than {MostOpen:N0} elements open at once");
        }
        return null;
    }
}
