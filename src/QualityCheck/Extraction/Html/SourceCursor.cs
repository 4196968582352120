namespace QualityCheck.Extraction;

/// <summary>
/// Finds for each character of the document's text nodes, taken in order, the characters of the source that it comes
/// from: skips mark-up, decodes references, folds line ends and drops NUL. It only moves forward, except where the
/// parser itself put an element before its place in the source; a budget keeps the work linear even then.
/// </summary>
internal sealed class SourceCursor(string html)
{
    /// <summary>How far ahead in the source a text is looked for: a judgement.</summary>
    private const int Window = 4096;
    /// <summary>The characters by which a text is looked for: a judgement.</summary>
    private const int Probe = 16;

    /// <summary>In ascending order; those that came behind a greater one stand in <see cref="_earlier"/>.</summary>
    private readonly List<int> _startTags = [];
    private readonly HashSet<int> _earlier = [];
    private int _at;
    private long _budget = 8L * html.Length + 64 * Window;
    private bool _lost;
    private TextSpan _last;
    private int _rest;
    private TextSpan _raw;

    /// <summary>
    /// Goes on from a start tag. The second element of one is the parser's, which opens formatting again where it was
    /// left open: what it holds comes next anyway.
    /// </summary>
    public void MoveTo(int startTag)
    {
        if (_startTags.Count == 0 || startTag > _startTags[^1])
            _startTags.Add(startTag);
        else if (_startTags.BinarySearch(startTag) >= 0 || !_earlier.Add(startTag))
            return;
        (_at, _rest) = (startTag, 0);
    }

    /// <summary>Goes on behind the start tag of an element whose content is shown as it stands in the source.</summary>
    public void EnterRawText()
    {
        if (_at < html.Length && HtmlLexer.Read(html, _at) is { Kind: HtmlPartKind.StartTag } tag)
            (_at, _raw) = (tag.End, TextSpan.FromBounds(tag.End, HtmlLexer.RawTextEnd(html, tag.End, tag.Name(html))));
    }

    /// <summary>Goes on behind a mark.</summary>
    public void SkipPast(string mark)
    {
        int skip = _at < html.Length ? html.AsSpan(_at).IndexOf(mark, StringComparison.OrdinalIgnoreCase) : -1;
        _at = skip < 0 ? _at : HtmlLexer.MarkupEnd(html, _at + skip);
    }

    /// <summary>Begins a text node.</summary>
    public void BeginText() => (_lost, _rest) = (false, 0);

    /// <summary>Goes over as many of the characters as stand in the source just so and right here.</summary>
    /// <param name="run">The characters; none of them is <c>&lt;</c>, <c>&amp;</c> or NUL.</param>
    /// <param name="start">Where they begin in the source.</param>
    /// <returns>How many there are.</returns>
    public int Take(ReadOnlySpan<char> run, out int start)
    {
        start = _at;
        if (_lost || _rest > 0 || _at >= html.Length)
            return 0;
        int length = html.AsSpan(_at).CommonPrefixLength(run);
        _at += length;
        return length;
    }

    /// <summary>
    /// The source of the character at <paramref name="i"/> of a text node; of no length where it is not found.
    /// </summary>
    public TextSpan Next(string data, int i)
    {
        if (_rest > 0)
        {
            _rest--;
            return _last;
        }
        char c = data[i];
        bool resynchronized = false;
        while (!_lost)
        {
            if (_at >= html.Length)
                break;
            char source = html[_at];
            if (source == c && (source is not ('<' or '&') || _at >= _raw.Start && _at < _raw.End))
                return Take(1);
            if (source == '<' && HtmlLexer.IsMarkup(html, _at))
            {
                int end = HtmlLexer.MarkupEnd(html, _at);
                _budget -= end - _at;
                _at = end;
                _lost = _budget < 0;
                continue;
            }
            if (source == '&' && CharacterReference.Decode(html, _at, out int length) is { } text
                && data.AsSpan(i).StartsWith(text))
            {
                _rest = text.Length - 1;
                return Take(length);
            }
            if (Written(source, c) is > 0 and var written)
                return Take(written);
            if (source == '\0' || IsSpace(source) && !IsSpace(c))
            {
                _at++;
                continue;
            }
            if (resynchronized || !Resynchronize(data, i))
                break;
            resynchronized = true;
        }
        _lost = true;
        return new TextSpan(Math.Min(_at, html.Length), 0);
    }

    /// <summary>
    /// How many characters of the source the parser makes this one of; 0 where it does not make it of what stands here.
    /// It drops the semicolon behind a reference without a name.
    /// </summary>
    private int Written(char source, char c)
    {
        char next = _at + 1 < html.Length ? html[_at + 1] : '\0';
        if (source == c)
            return source == '&' && next == ';' ? 2 : 1;
        if (source == '\r' && c == '\n')
            return next == '\n' ? 2 : 1;
        return source is '\0' or '\uFFFF' && c == '\uFFFD' ? 1 : 0;
    }

    private TextSpan Take(int length)
    {
        _last = new TextSpan(_at, length);
        _at += length;
        return _last;
    }

    private bool Resynchronize(string data, int i)
    {
        _budget -= Window;
        if (_budget < 0)
            return false;
        int length = Math.Min(Probe, data.Length - i);
        int skip = html.AsSpan(_at, Math.Min(Window, html.Length - _at)).IndexOf(data.AsSpan(i, length));
        if (skip <= 0)
            return false;
        _at += skip;
        return true;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
