using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Tells rows of data from rows that only lay out the page.</summary>
internal static class TableRows
{
    /// <summary>
    /// Whether a table row is read as one line: at least two cells, none of which holds a table, list, heading
    /// or more than one paragraph, also of those that two line breaks end. Looks no further than the first thing that
    /// says no.
    /// </summary>
    public static bool IsRow(INode row)
    {
        int cells = 0, paragraphs = 0, breaks = 0;
        var open = new Stack<(INode Node, int Next)>();
        open.Push((row, 0));
        while (open.TryPop(out (INode Node, int Next) place))
        {
            if (place.Next >= place.Node.ChildNodes.Length)
                continue;
            open.Push((place.Node, place.Next + 1));
            INode node = place.Node.ChildNodes[place.Next];
            if (node is not IElement child)
            {
                breaks = node is IText text && string.IsNullOrWhiteSpace(text.Data) ? breaks : 0;
                continue;
            }
            string name = child.LocalName;
            breaks = name == "br" ? breaks + 1 : 0;
            if (breaks > 1)
                return false;
            if (name is "td" or "th")
                cells++;
            else if (name is "p" or "div")
                paragraphs++;
            else if (HtmlTags.IsBlock(name) && name is not ("hr" or "center"))
                return false;
            open.Push((child, 0));
        }
        return cells >= 2 && paragraphs <= cells;
    }
}
