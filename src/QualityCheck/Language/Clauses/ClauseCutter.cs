namespace QualityCheck.Language;

/// <summary>Cuts one sentence, token by token. Its grammar is that of English, whatever the pack.</summary>
internal ref struct ClauseCutter
{
    // Tokens of a fronted clause that needs no verb of its own: if possible. A judgement.
    private const int LongestEllipsis = 4;

    private readonly LanguagePack _pack;
    private readonly ClauseWords _clauseWords;
    private readonly ClauseStarts _clauseStarts;
    private readonly Subordinators _subordinators;
    private readonly Verbs _verbs;
    private readonly TokenReader _reader;
    private readonly Sentence _sentence;
    private readonly List<ClausePiece> _pieces;
    private (ClauseKind Kind, Subordination Link, bool Fronted) _interrupted;
    private int _start, _head, _unit, _comma;
    private ClauseKind _kind;
    private Subordination _link;
    private bool _fronted, _setOff, _resumed, _verb;

    public ClauseCutter(LanguagePack pack, TokenReader reader, Sentence sentence, List<ClausePiece> pieces)
    {
        _pack = pack;
        (_clauseWords, _clauseStarts, _subordinators) = (pack.ClauseWords, pack.ClauseStarts, pack.Subordinators);
        _verbs = pack.Verbs;
        _reader = reader;
        _sentence = sentence;
        _pieces = pieces;
    }

    public void Cut()
    {
        Open(_sentence.FirstToken, unitBegins: true, setOff: false, resumed: false);
        for (int i = _sentence.FirstToken; i < _sentence.EndToken; i++)
        {
            if (UnitEnd(i) is var end && end > i)
            {
                Close(end);
                _unit++;
                Open(end, unitBegins: true, setOff: false, resumed: false);
                i = end - 1;
                continue;
            }
            if (i > _head)
                Border(i);
            _verb |= i >= _head && _verbs.IsFinite(_reader, i);
        }
        Close(_sentence.EndToken);
    }

    /// <summary>
    /// The index behind the mark that ends a unit at <paramref name="i"/>; <paramref name="i"/> itself where nothing
    /// ends.
    /// </summary>
    private readonly int UnitEnd(int i)
    {
        if (_reader.IsWord(i))
            return i;
        ReadOnlySpan<char> mark = _reader[i];
        if (mark is ";" or ":" && !_reader.IsNumber(i + 1))
            return i + 1;
        if (mark is "?" or "!")
        {
            int end = i + 1;
            while (end < _sentence.EndToken
                && (_reader[end] is "?" or "!" or ")" || QuotationMarks.Closes(_reader, end)))
                end++;
            return end;
        }
        if (QuotationMarks.Closes(_reader, i) && i > _start && _reader[i - 1] is "," or "." or "…" or "...")
            return i + 1;
        // The mark that opens what somebody says begins a unit of its own.
        return (mark is "," && QuotationMarks.Opens(_reader, i + 1))
            || IsDash(i) && _clauseStarts.WithSubject(_reader, i + 1, _sentence.EndToken) ? i + 1 : i;
    }

    private void Border(int i)
    {
        ReadOnlySpan<char> before = _reader[i - 1];
        bool comma = before is "," || IsDash(i - 1) || before is "(";
        bool coordinator = _clauseWords.IsCoordinator(_reader[i]);
        int word = coordinator ? i + 1 : i;
        if (comma && _comma == 0)
            _comma = i;
        if (_setOff && before is ")")
            Turn(i, setOff: false, resumed: true);
        else if (_subordinators.At(_reader, word, _sentence.FirstToken, _sentence.EndToken,
            out _) != Subordination.None
            && (!coordinator || comma || _kind == ClauseKind.Main))
            Turn(i, setOff: comma && !_fronted && _verb | _kind == ClauseKind.Main, resumed: false);
        else if (_fronted)
        {
            bool complete = comma && (_verb || i - _head <= LongestEllipsis);
            if (complete && !coordinator
                && (_clauseStarts.WithSubject(_reader, i, _sentence.EndToken)
                    || _pack.ImperativeOpening.Opens(_reader, i, _sentence.EndToken) || IsQuestion(i))
                || _reader.Is(i, "then") && i > _head + 1)
                Turn(i, setOff: false, resumed: false);
            else if (comma && IsRelative(i))
                Turn(i, setOff: true, resumed: false, ClauseKind.Relative);
        }
        else if (comma && !coordinator && IsRelative(i))
            Turn(i, setOff: true, resumed: false, ClauseKind.Relative);
        else if (_setOff && comma && _kind != ClauseKind.Main)
            Turn(i, setOff: false,
                resumed: !coordinator && !_clauseStarts.WithSubject(_reader, i, _sentence.EndToken));
        else if ((comma || coordinator && _kind == ClauseKind.Main) && _verb
            && _clauseStarts.WithSubject(_reader, word, _sentence.EndToken))
            Turn(i, setOff: false, resumed: false);
    }

    private readonly bool IsRelative(int i) =>
        _clauseWords.IsRelative(_reader[i])
        || _clauseWords.LeadsToRelative(_reader[i])
        && (_reader.Is(i + 1, "which") || _reader.Is(i + 1, "whom") || _reader.Is(i + 2, "which")
            || _reader.Is(i + 2, "whom"));

    private readonly bool IsQuestion(int i) =>
        _clauseWords.IsQuestionWord(_reader[i]) && _reader.Is(_sentence.EndToken - 1, "?")
        || _verbs.IsAuxiliary(_reader[i]) && _clauseStarts.MayBeSubject(_reader, i + 1);

    private readonly bool IsDash(int i) =>
        _reader[i] is "—" or "–" or "―" || _reader.Is(i, "-") && !_reader.Touches(i) && !_reader.Touches(i + 1);

    private void Turn(int i, bool setOff, bool resumed, ClauseKind kind = ClauseKind.Main)
    {
        if (setOff)
            _interrupted = (_kind, _link, _fronted);
        Add(_start, i, _fronted);
        Open(i, unitBegins: false, setOff, resumed, kind);
        if (resumed)
            (_kind, _link, _fronted) = _interrupted;
    }

    private void Open(int start, bool unitBegins, bool setOff, bool resumed, ClauseKind kind = ClauseKind.Main)
    {
        (_start, _setOff, _resumed, _verb, _comma) = (start, setOff, resumed, false, 0);
        _head = start;
        while (_head < _sentence.EndToken && unitBegins && !_reader.IsWord(_head) && !_reader.IsNumber(_head))
            _head++;
        int length = 1;
        bool coordinated = _clauseWords.IsCoordinator(_reader[_head]);
        int word = coordinated ? _head + 1 : _head;
        _link = word < _sentence.EndToken
            ? _subordinators.At(_reader, word, unitBegins ? word : _sentence.FirstToken, _sentence.EndToken,
                out length)
            : Subordination.None;
        if (coordinated || _link != Subordination.None)
            _head = word;
        if (_link != Subordination.None)
            _head += length - 1;
        _fronted = _link is not Subordination.None && (unitBegins || coordinated);
        _kind = _link switch
        {
            Subordination.None => kind,
            Subordination.Condition or Subordination.Concession => ClauseKind.Condition,
            _ => ClauseKind.Subordinate,
        };
    }

    /// <summary>Ends the unit.</summary>
    private void Close(int end)
    {
        if (_fronted && _comma > 0 && _comma < end)
        {
            // No comma showed a main clause behind it: the first one has to do.
            Add(_start, _comma, fronted: true);
            (_start, _kind, _link, _resumed, _head) = (_comma, ClauseKind.Main, Subordination.None, false, _comma);
            _fronted = false;
        }
        Add(_start, end, _fronted);
    }

    private readonly void Add(int start, int end, bool fronted)
    {
        if (end > start)
            _pieces.Add(
                new ClausePiece { First = start, Head = Math.Min(_head, end), End = end, Kind = _kind, Link = _link,
                    Fronted = fronted, Resumed = _resumed, Unit = _unit });
    }
}
