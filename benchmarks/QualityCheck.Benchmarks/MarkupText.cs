using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QualityCheck.Benchmarks;

/// <summary>
/// The text of an article that a peer gives as HTML; a line ends where an element that is not inline begins or ends.
/// </summary>
internal static class MarkupText
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr"]);

    private static readonly FrozenSet<string> Unseen =
        FrozenSet.ToFrozenSet(["head", "script", "style", "noscript", "template"]);

    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        var open = new Stack<(INode Node, bool Ends)>([(document.DocumentElement, false)]);
        while (open.TryPop(out (INode Node, bool Ends) item))
        {
            if (item.Node is IText data)
                text.Append(data.Data);
            if (item.Node is not IElement element || Unseen.Contains(element.LocalName))
                continue;
            if (!Inline.Contains(element.LocalName))
                text.Append('\n');
            if (item.Ends)
                continue;
            open.Push((element, true));
            for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
                open.Push((element.ChildNodes[i], false));
        }
        return text.ToString();
    }
}
