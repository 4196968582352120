using System.Globalization;
using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// Finds the text of a page again after its document has been rewritten: every element carries its index as an
/// attribute, and every piece of text is known by its element and its words.
/// </summary>
internal sealed class PageTrace
{
    /// <summary>The name under which an element of the document keeps its number; pages do not use it.</summary>
    public const string Attribute = "data-qualitycheck-element";

    private readonly List<(int Element, int Place, int Length)> _texts = [];
    private readonly Dictionary<string, List<int>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Marks an element.</summary>
    public static void Mark(IElement element, int index) =>
        element.SetAttribute(Attribute, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes down a piece of text.</summary>
    /// <param name="data">The text as the document has it.</param>
    /// <param name="element">The index of its element.</param>
    /// <param name="place">Where its last character stands in the page's text.</param>
    public void Write(string data, int element, int place)
    {
        string words = data.Trim();
        if (!_byWords.TryGetValue(words, out List<int>? same))
            _byWords[words] = same = [];
        same.Add(_texts.Count);
        _texts.Add((element, place, words.Length));
    }

    /// <summary>For each block the share of its text that stands in a rewritten part of the document, 0–1.</summary>
    public double[] Shares(PageContent page, INode rewritten)
    {
        int[] all = new int[page.Blocks.Count], left = new int[page.Blocks.Count];
        bool[] found = new bool[_texts.Count];
        Find(page, rewritten, found);
        int block = 0;
        for (int i = 0; i < _texts.Count; i++)
        {
            while (block < all.Length && page.Blocks[block].Text.End <= _texts[i].Place)
                block++;
            if (block == all.Length || page.Blocks[block].Text.Start > _texts[i].Place)
                continue;
            all[block] += _texts[i].Length;
            left[block] += found[i] ? _texts[i].Length : 0;
        }
        return [.. all.Zip(left, (whole, part) => whole == 0 ? 0 : (double)part / whole)];
    }

    private void Find(PageContent page, INode rewritten, bool[] found)
    {
        var open = new Stack<(INode Node, int Next, int Element)>();
        open.Push((rewritten, 0, 0));
        while (open.TryPop(out (INode Node, int Next, int Element) place))
        {
            if (place.Next >= place.Node.ChildNodes.Length)
                continue;
            INode child = place.Node.ChildNodes[place.Next];
            open.Push((place.Node, place.Next + 1, place.Element));
            if (child is IText text)
                Find(page, text.Data.Trim(), place.Element, found);
            else if (child is IElement element)
                open.Push((element, 0, IndexOf(element, page) ?? place.Element));
        }
    }

    /// <summary>Finds the first piece of these words inside an element that was not found yet.</summary>
    private void Find(PageContent page, string words, int element, bool[] found)
    {
        if (words.Length == 0 || !_byWords.TryGetValue(words, out List<int>? same))
            return;
        int next = _next.GetValueOrDefault(words);
        while (next < same.Count && found[same[next]])
            next++;
        _next[words] = next;
        for (int i = next; i < same.Count; i++)
        {
            if (!found[same[i]] && _texts[same[i]].Element is var of && of >= element
                && of < page.Elements[element].End)
            {
                found[same[i]] = true;
                return;
            }
        }
    }

    private static int? IndexOf(IElement element, PageContent page) =>
        int.TryParse(element.GetAttribute(Attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < page.Elements.Count ? index : null;
}
