using System.Collections.Immutable;
using System.Globalization;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>
/// Breaks a line where a terminal ends: behind a space, beside a character of two cells (such scripts put no spaces),
/// and within a word only where it is wider than a whole line. What follows is indented by the line's own
/// <see cref="TextLine.Hang"/>.
/// </summary>
internal static class LineWrap
{
    /// <summary>The lines, none of them wider than the width where that holds a character at all.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">How many cells a line has, from 1.</param>
    public static IEnumerable<TextLine> Lines(TextLine line, int width)
    {
        List<Glyph> glyphs = [.. line.Segments.SelectMany(Glyphs)];
        // Half of the line is left to the text, however deep it hangs.
        int hang = Math.Min(line.Hang, width / 2);
        int from = 0;
        while (true)
        {
            int indent = from == 0 ? 0 : hang;
            int to = End(glyphs, from, width - indent);
            int shown = to;
            while (shown > from && glyphs[shown - 1].IsSpace)
                shown--;
            yield return new TextLine([.. Indent(indent), .. Segments(glyphs, from, shown)]);
            from = to;
            while (from < glyphs.Count && glyphs[from].IsSpace)
                from++;
            if (from >= glyphs.Count)
                yield break;
        }
    }

    /// <summary>Where the line ends that begins here: behind the last break that fits, else behind what fits.</summary>
    private static int End(List<Glyph> glyphs, int from, int width)
    {
        int cells = 0, lastBreak = from;
        bool inText = false;
        for (int i = from; i < glyphs.Count; i++)
        {
            cells += glyphs[i].Cells;
            if (inText && IsBreak(glyphs[i - 1], glyphs[i]))
                lastBreak = i;
            // A space at the end of a line is not shown.
            if (cells > width && !glyphs[i].IsSpace)
                return lastBreak > from ? lastBreak : Math.Max(i, from + 1);
            inText |= !glyphs[i].IsSpace;
        }
        return glyphs.Count;
    }

    private static bool IsBreak(Glyph before, Glyph after) =>
        !after.IsSpace && (before.IsSpace || before.Cells > 1 || after.Cells > 1);

    private static IEnumerable<Glyph> Glyphs(TextSegment segment)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(segment.Text);
        while (elements.MoveNext())
        {
            string text = elements.GetTextElement();
            yield return new Glyph(text, segment.Style, Table.Width(text));
        }
    }

    private static ImmutableArray<TextSegment> Indent(int cells) =>
        cells == 0 ? [] : [new TextSegment(new string(' ', cells))];

    private static IEnumerable<TextSegment> Segments(List<Glyph> glyphs, int from, int to)
    {
        while (from < to)
        {
            int end = from;
            while (end < to && glyphs[end].Style == glyphs[from].Style)
                end++;
            yield return new TextSegment(string.Concat(glyphs.Take(from..end).Select(glyph => glyph.Text)),
                glyphs[from].Style);
            from = end;
        }
    }

    /// <summary>What a reader takes for one character.</summary>
    private readonly record struct Glyph(string Text, TextStyle Style, int Cells)
    {
        public bool IsSpace => Text == " ";
    }
}
