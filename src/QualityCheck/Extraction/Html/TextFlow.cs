namespace QualityCheck.Extraction;

/// <summary>
/// Lays out characters as a browser shows them: runs of white space become one space, none at the ends of a line.
/// </summary>
internal sealed class TextFlow
{
    private readonly MappedTextBuilder _text = new();
    private TextSpan _space;
    private string _break = "";
    private int _tabs;
    private bool _empty = true;
    private bool _endsLine;

    /// <summary>Where the next character goes, white space before it included.</summary>
    public int Length => _text.Length;

    /// <summary>Offset behind the line's last character that is no white space.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>Offset in the source behind the line's last character that is no white space.</summary>
    public int SourceEnd { get; private set; }

    /// <summary>How many cells the line began before anything was written.</summary>
    public int EmptyCells { get; private set; }

    /// <summary>Whether the line holds nothing yet.</summary>
    public bool IsEmpty => _empty;

    /// <summary>Whether a line break stands between what was written last and what comes next.</summary>
    public bool HasBreak => _break.Length > 0 || _tabs > 0;

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
        else if (!IsUnseen(c))
            Append(c, source);
    }

    /// <summary>
    /// Writes white space of running text, which comes out as one space, or not at all at the ends of a line.
    /// </summary>
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
        (_empty, _endsLine) = (false, false);
        (ContentEnd, SourceEnd) = (_text.Length, _text.SourceEnd);
    }

    /// <summary>Puts a line break or a space before what comes next.</summary>
    public void Break(string gap)
    {
        if (!_empty)
            _break = gap;
    }

    /// <summary>Begins a line of preformatted text, unless one has just begun.</summary>
    public void BreakExact()
    {
        if (!_empty && !_endsLine)
            _break = "\n";
    }

    /// <summary>Begins a cell: puts a tab before what comes next.</summary>
    public void BeginCell()
    {
        if (_empty)
            EmptyCells++;
        else
            _tabs++;
    }

    /// <summary>Ends the line; white space and breaks at its end are dropped.</summary>
    public void End() => (_space, _break, _tabs, _empty, EmptyCells) = (default, "", 0, true, 0);

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
        if (_tabs > 0)
            _text.Insert(new string('\t', _tabs));
        else if (_break.Length > 0)
            _text.Insert(_break);
        else if (_space.Length > 0)
            _text.Append(' ', _space.Start, _space.End);
        (_space, _break, _tabs) = (default, "", 0);
    }

    private void Append(char c, TextSpan source)
    {
        BeforeText();
        _text.Append(c, source.Start, source.End);
        (_empty, _endsLine) = (false, c == '\n');
        if (!char.IsWhiteSpace(c))
            (ContentEnd, SourceEnd) = (_text.Length, source.End);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || IsUnseen(c);

    /// <summary>
    /// Characters that only tell where a line may break: soft hyphen, zero-width space, word joiner, byte order mark.
    /// </summary>
    public static bool IsUnseen(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
