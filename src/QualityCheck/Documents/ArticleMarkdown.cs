using System.Text;

namespace QualityCheck.Documents;

/// <summary>Writes an article as CommonMark, its tables as those of GitHub Flavored Markdown.</summary>
internal sealed class ArticleMarkdown
{
    /// <summary>Backticks of the shortest fence (CommonMark, 4.5).</summary>
    private const int ShortestFence = 3;

    private readonly Article _article;
    private readonly MarkdownText _text;
    private readonly StringBuilder _markdown = new();
    private readonly List<int> _indents = [];
    private readonly string _lineBreak;

    private ArticleMarkdown(Article article) =>
        (_article, _text, _lineBreak) = (article, new MarkdownText(article), article.Page is null ? "\n" : "\\\n");

    public static string Of(Article article)
    {
        var writer = new ArticleMarkdown(article);
        for (int i = 0; i < article.Blocks.Count;)
            i = writer.Write(i);
        return writer._markdown.Append(article.Blocks.Count > 0 ? "\n" : "").ToString();
    }

    /// <summary>Writes the block and what belongs together with it; the index of the next one.</summary>
    private int Write(int index)
    {
        Block block = _article.Blocks[index];
        BlockKind? before = index > 0 ? _article.Blocks[index - 1].Kind : null;
        if (block.Kind == BlockKind.ListItem)
        {
            WriteItem(block, before == BlockKind.ListItem);
            return index + 1;
        }
        _indents.Clear();
        if (index > 0)
            _markdown.Append(block.Kind == BlockKind.Quote && before == BlockKind.Quote ? "\n>\n" : "\n\n");
        switch (block.Kind)
        {
            case BlockKind.TableRow:
                return WriteTable(index);
            case BlockKind.Heading:
                _markdown.Append('#', Math.Clamp(block.Level, 1, 6)).Append(' ');
                _text.Write(_markdown, block.Span, " ", "#");
                break;
            case BlockKind.Code:
                WriteCode(block.Span.In(_article.Text));
                break;
            case BlockKind.Quote:
                _markdown.Append("> ");
                _text.Write(_markdown, block.Span, _lineBreak + "> ");
                break;
            case BlockKind.Caption:
                _markdown.Append('*');
                _text.Write(_markdown, block.Span, " ");
                _markdown.Append('*');
                break;
            default:
                _text.Write(_markdown, block.Span, _lineBreak);
                break;
        }
        return index + 1;
    }

    private void WriteItem(Block item, bool inList)
    {
        int level = Math.Clamp(item.Level, 1, _indents.Count + 1);
        TextSpan span = item.Span;
        string marker = item.Marker;
        bool goesOn = marker.Length == 0 && _article.Page is not null && _indents.Count >= level;
        if (marker.Length == 0 && !goesOn)
            (marker, span) = _article.Page is null ? WrittenMarker(span) : ("-", span);
        if (_markdown.Length > 0)
            _markdown.Append(inList && !goesOn && (level <= _indents.Count || marker is "-" or "1.") ? "\n" : "\n\n");
        int outer = level < 2 ? 0 : _indents[level - 2];
        if (!goesOn)
        {
            _indents.RemoveRange(level - 1, _indents.Count - level + 1);
            _indents.Add(outer + marker.Length + 1);
            _markdown.Append(' ', outer).Append(marker).Append(' ');
        }
        else
        {
            _markdown.Append(' ', _indents[level - 1]);
        }
        _text.Write(_markdown, span, _lineBreak + new string(' ', _indents[level - 1]));
    }

    /// <summary>The marker with which the item's own text begins, as Markdown has it, and the text behind it.</summary>
    private (string Marker, TextSpan Text) WrittenMarker(TextSpan span)
    {
        ReadOnlySpan<char> text = span.In(_article.Text);
        int digits = 0;
        while (digits < Math.Min(9, text.Length) && char.IsAsciiDigit(text[digits]))
            digits++;
        int length = digits > 0 ? digits + 1 : 1;
        bool marked = text.Length > length && char.IsWhiteSpace(text[length])
            && (digits > 0 ? text[digits] is '.' or ')' : text[0] is '-' or '*' or '+' or '•' or '–' or '◦' or '▪');
        return (marked && digits > 0 ? $"{text[..digits]}." : "-",
            marked ? TextSpan.FromBounds(span.Start + length + 1, span.End) : span);
    }

    private int WriteTable(int first)
    {
        int end = first + 1;
        while (end < _article.Blocks.Count && _article.Blocks[end].Kind == BlockKind.TableRow
            && _article.Blocks[end].Span.Start == _article.Blocks[end - 1].Span.End + 1)
            end++;
        int columns = 0;
        for (int i = first; i < end; i++)
            columns = Math.Max(columns,
                _article.Blocks[i].Level + 1 + _article.Blocks[i].Span.In(_article.Text).Count('\t'));
        for (int i = first; i < end; i++)
        {
            _markdown.Append(i == first ? "|" : "\n|");
            WriteRow(_article.Blocks[i], i == first ? columns : 0);
            if (i == first)
                _markdown.Append("\n|").Insert(_markdown.Length, " --- |", columns);
        }
        return end;
    }

    private void WriteRow(Block row, int columns)
    {
        _markdown.Insert(_markdown.Length, "  |", row.Level);
        int cells = row.Level;
        for (int start = row.Span.Start; start <= row.Span.End; cells++)
        {
            int length = _article.Text.AsSpan(start, row.Span.End - start).IndexOf('\t');
            TextSpan cell = length < 0 ? TextSpan.FromBounds(start, row.Span.End) : new TextSpan(start, length);
            _markdown.Append(' ');
            _text.Write(_markdown, cell, " ", "|");
            _markdown.Append(" |");
            start = cell.End + 1;
        }
        _markdown.Insert(_markdown.Length, "  |", Math.Max(0, columns - cells));
    }

    private void WriteCode(ReadOnlySpan<char> code)
    {
        int run = 0, longest = ShortestFence - 1;
        foreach (char c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        _markdown.Append('`', longest + 1).Append('\n').Append(code).Append('\n').Append('`', longest + 1);
    }
}
