namespace QualityCheck.Extraction;

/// <summary>Lays out characters as a browser shows them: runs of white space become one space, none at the ends of a line.</summary>
internal sealed class TextFlow
{
    private readonly MappedTextBuilder _text = new();
    private TextSpan _space;
    private string _break = "";
    private bool _empty = true;

    /// <summary>Where the next character goes, white space before it included.</summary>
    public int Length => _text.Length;

    /// <summary>Offset behind the line's last character that is no white space.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>Offset in the source behind the line's last character that is no white space.</summary>
    public int SourceEnd { get; private set; }

    /// <summary>Whether the line holds nothing yet.</summary>
    public bool IsEmpty => _empty;

    /// <summary>Whether a line break stands between what was written last and what comes next.</summary>
    public bool HasBreak => _break.Length > 0;

    /// <summary>Writes a character as it is.</summary>
    public void WriteExact(char c, TextSpan source)
    {
        if (_empty && IsBlank(c))
            return;
        Append(c, source);
    }

    /// <summary>Writes a character of running text.</summary>
    public void Write(char c, TextSpan source)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f' || _empty && IsBlank(c))
            WriteSpace(source);
        else
            Append(c, source);
    }

    /// <summary>Writes white space of running text, which comes out as one space, or not at all at the ends of a line.</summary>
    public void WriteSpace(TextSpan source)
    {
        if (!_empty)
            _space = _space.Length == 0 ? source : TextSpan.FromBounds(_space.Start, Math.Max(_space.End, source.End));
    }

    /// <summary>Writes characters that are no white space and stand in the source just so.</summary>
    public void WriteRun(ReadOnlySpan<char> run, int source)
    {
        BeforeText();
        _text.AppendRun(run, source);
        _empty = false;
        (ContentEnd, SourceEnd) = (_text.Length, _text.SourceEnd);
    }

    /// <summary>Puts a line break, or a tab between two cells, before what comes next.</summary>
    public void Break(string gap)
    {
        if (!_empty)
            _break = gap;
    }

    /// <summary>Ends the line; white space and breaks at its end are dropped.</summary>
    public void End() => (_space, _break, _empty) = (default, "", true);

    /// <summary>Ends the line with a line break.</summary>
    public void EndLine()
    {
        if (!_empty)
            _text.Insert("\n");
        End();
    }

    public MappedText ToMappedText() => _text.ToMappedText();

    private void BeforeText()
    {
        if (_break.Length > 0)
            _text.Insert(_break);
        else if (_space.Length > 0)
            _text.Append(' ', _space.Start, _space.End);
        (_space, _break) = (default, "");
    }

    private void Append(char c, TextSpan source)
    {
        BeforeText();
        _text.Append(c, source.Start, source.End);
        _empty = false;
        if (!char.IsWhiteSpace(c))
            (ContentEnd, SourceEnd) = (_text.Length, source.End);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
