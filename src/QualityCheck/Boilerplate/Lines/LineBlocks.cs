using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Lines of text → blocks: headings, list items and paragraphs; hard-wrapped lines are joined.</summary>
internal static class LineBlocks
{
    /// <summary>The most words of a heading: a judgement.</summary>
    private const int HeadingWords = 14;
    /// <summary>The most characters of a heading: a judgement.</summary>
    private const int HeadingLength = 110;
    /// <summary>The most words of a list's item without a marker: a judgement.</summary>
    private const int ItemWords = 5;
    /// <summary>The most characters of such an item: a judgement.</summary>
    private const int ItemLength = 60;

    public static ImmutableArray<Block> Of(string text, ImmutableArray<Line> lines, CancellationToken cancellationToken)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(lines.Length);
        bool wrapped = IsHardWrapped(text, lines);
        for (int i = 0; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int last = i;
            BlockKind kind = KindOf(text, lines, i);
            if (wrapped && kind is not BlockKind.Heading || kind == BlockKind.Paragraph)
            {
                while (last + 1 < lines.Length && Continues(text, lines[last], lines[last + 1], wrapped)
                    && !IsItem(text, lines[i], lines[last + 1]))
                    last++;
                if (last > i && kind == BlockKind.Heading)
                    kind = BlockKind.Paragraph;
            }
            blocks.Add(
                new Block(kind, TextSpan.FromBounds(lines[i].Start, lines[last].End),
                    kind == BlockKind.Heading ? (i == 0 ? 1 : 2) : kind == BlockKind.ListItem ? 1 : 0));
            i = last;
        }
        return blocks.DrainToImmutable();
    }

    private static BlockKind KindOf(string text, ImmutableArray<Line> lines, int i)
    {
        ReadOnlySpan<char> line = lines[i].In(text);
        if (LineShape.ListMarker(line) > 0)
            return BlockKind.ListItem;
        bool followed = i + 1 < lines.Length && lines[i + 1].Length > lines[i].Length
            && (lines[i + 1].BlankBefore || !char.IsLower(text[lines[i + 1].Start]));
        return followed && LineShape.LooksLikeHeading(line, HeadingWords, HeadingLength)
            ? BlockKind.Heading
            : BlockKind.Paragraph;
    }

    private static bool Continues(string text, Line line, Line next, bool wrapped)
    {
        if (next.BlankBefore || LineShape.ListMarker(next.In(text)) > 0)
            return false;
        return wrapped || char.IsLower(text[next.Start]) && !LineShape.EndsSentence(line.In(text));
    }

    /// <summary>
    /// Short lines in lower case without a stop are the items of a list, and no sentence that was cut.
    /// </summary>
    private static bool IsItem(string text, Line first, Line next) => IsItem(first.In(text)) && IsItem(next.In(text));

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line.Length <= ItemLength && char.IsLower(line[0]) && !LineShape.EndsSentence(line) && line[^1] != ','
        && WordCount.BySpaces(line) <= ItemWords;

    /// <summary>Many lines that begin in lower case are pieces of paragraphs that were cut at a column.</summary>
    private static bool IsHardWrapped(string text, ImmutableArray<Line> lines)
    {
        int followers = 0, lower = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].BlankBefore)
                continue;
            followers++;
            lower += char.IsLower(text[lines[i].Start]) && !IsItem(text, lines[i - 1], lines[i]) ? 1 : 0;
        }
        return followers >= 4 && lower * 2 > followers;
    }
}
