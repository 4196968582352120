using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>
/// The text of an article that stands in the data of a page's scripts, as paragraphs, each character with its place in
/// the page.
/// </summary>
internal static class ScriptArticle
{
    /// <summary>The text and its paragraphs.</summary>
    public static (MappedText Text, IReadOnlyList<Block> Blocks) Join(IReadOnlyList<ScriptString> strings)
    {
        var text = new MappedTextBuilder();
        var blocks = new List<Block>();
        foreach (ScriptString part in strings)
        {
            bool isMarkup = part.Text.Contains("</", StringComparison.Ordinal)
                || part.Text.Contains("<br", StringComparison.OrdinalIgnoreCase);
            MappedText flat = isMarkup
                ? TagStripper.Flatten(part.Text, CancellationToken.None)
                : new MappedText(part.Text, []);
            var offsets = new OffsetMap(flat.Anchors);
            foreach (Line line in Line.Split(flat.Text, flat.Text.Length))
            {
                if (blocks.Count > 0)
                    text.Insert("\n\n");
                int start = text.Length;
                for (int i = line.Start; i < line.End; i++)
                {
                    TextSpan place = part.Places[Math.Clamp(offsets.ToInput(i), 0, part.Places.Length - 1)];
                    text.Append(flat.Text[i], place.Start, place.End);
                }
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, text.Length)));
            }
        }
        return (text.ToMappedText(), blocks);
    }
}
