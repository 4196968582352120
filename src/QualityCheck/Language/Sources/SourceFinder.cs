namespace QualityCheck.Language;

/// <summary>
/// Finds the noun phrase that is the source of a reporting word. Its grammar is that of English, whatever the pack.
/// </summary>
internal readonly ref struct SourceFinder
{
    // Tokens of a noun phrase without its prepositions. A judgement.
    private const int Reach = 8;
    // Tokens of a noun phrase with its prepositions. A judgement.
    private const int LongestPhrase = 16;
    // Tokens of what is set off behind a source; it bounds the time. A judgement.
    private const int LongestApposition = 48;

    private readonly LanguagePack _pack;
    private readonly SourcePhraseWords _words;
    private readonly TokenReader _reader;
    private readonly NameIndex _names;

    public SourceFinder(LanguagePack pack, TokenReader reader, NameIndex names)
    {
        _pack = pack;
        _words = pack.SourcePhraseWords;
        _reader = reader;
        _names = names;
    }

    /// <summary>
    /// The source that ends just before <paramref name="end"/>, an apposition between the two left out.
    /// </summary>
    public SourcePhrase Before(int end, int first)
    {
        if (end <= first)
            return default;
        if ((_reader[end - 1] is "," or ")" || IsDash(end - 1)) && char.IsLower(_reader[end][0]))
            return Apposed(end - 1, first);
        if (_words.ClauseRelatives.Contains(_reader[end - 1]) && end - 1 > first)
        {
            SourcePhrase head = Phrase(_reader[end - 2] is "," ? end - 2 : end - 1, first);
            return head.Speaks || _reader.Is(end - 1, "who") ? head : default;
        }
        return Phrase(end, first);
    }

    /// <summary>
    /// Who does what stands before <paramref name="end"/> in a relative clause without commas: <c>the woman who runs
    /// the pier</c>.
    /// </summary>
    public SourcePhrase Antecedent(int end, int first)
    {
        for (int at = end - 2; at > first && end - at < LongestPhrase
            && (_reader.IsWord(at) || _reader.IsNumber(at)); at--)
        {
            if (_reader.Is(at, "who"))
                return Phrase(at, first);
        }
        return default;
    }

    /// <summary>The source that begins at <paramref name="start"/>.</summary>
    public SourcePhrase Behind(int start, int limit)
    {
        if (_reader.Is(start, "it") || _reader.Is(start, "him")
            || _reader.Is(start, "her") && !_reader.IsWord(start + 1) || _reader.Is(start, "them") || IsPronoun(start))
            return Pronoun(start);
        int end = BehindTitle(start), core = -1;
        while (end < limit && end - start < LongestPhrase)
        {
            bool linked = end > start && _words.NameLinks.Contains(_reader[end]) && end + 1 < limit
                && (_names.IsName(end + 1) || _reader.Is(end + 1, "the") || _reader.Is(end, "the")
                    || _reader.Is(end, "of"));
            if (!_names.IsName(end) && !linked
                && (!(_reader.IsWord(end) || _reader.IsNumber(end))
                    || IsStop(end)
                    && !(end == start
                        && (_pack.SourceWords.IsDeterminer(_reader[end])
                            || _pack.SourceWords.IsQuantifier(_reader[end])))))
                break;
            if (end > start + 1 && !_names.IsName(end) && _pack.SourceWords.KindOf(_reader[end]) == SourceKind.None
                && _pack.Verbs.IsFinite(_reader, end))
                break;
            if (core < 0 && linked && end > start)
                core = end;
            if (end - start >= Reach && !_names.IsName(end))
                break;
            end++;
        }
        while (end > start && _words.NameLinks.Contains(_reader[end - 1]) && !_names.IsName(end - 1))
            end--;
        return end <= start
            ? default
            : _pack.SourceReading.Of(_reader, _names, start, core < 0 ? end : Math.Min(core, end), end);
    }

    /// <summary>
    /// Where the name begins to which a title with a full stop belongs: <c>Dr. Ann Lee</c>; otherwise the start.
    /// </summary>
    private int BehindTitle(int start) =>
        _pack.NameWords.IsTitle(_reader[start]) && _reader.Is(start + 1, ".") && _names.IsName(start + 2)
            ? start + 2
            : start;

    private SourcePhrase Phrase(int end, int first)
    {
        int start = Chunk(end, first);
        if (start == end)
            return default;
        if (end == start + 1 && IsPronoun(start))
            return Pronoun(start);
        (int from, int head) = (start, end);
        // "a study of 300 people by Pew found": the head stands before the prepositions.
        for (int at = start; at - 1 > first && end - at < LongestPhrase && IsLink(at - 1);)
        {
            int close = at - 1;
            while (close - 1 > first && !_names.IsName(close - 1) && IsPostmodifier(close - 1))
                close--;
            int next = Chunk(close, first);
            if (next == close)
                break;
            bool counted = IsCount(next, close);
            if (!counted)
                head = close;
            (at, from) = (next, next);
        }
        if (from != start && !_pack.SourceReading.Of(_reader, _names, from, head, end).Speaks
            && !_pack.SourceWords.IsQuantifier(_reader[from]))
            (from, head) = (start, IsLink(start - 1) ? start : end);
        if (head == start)
            return default;
        while (from - 2 >= first && _reader.Is(from - 1, "and") && Chunk(from - 1, first) is var other
            && other < from - 1 && _pack.SourceReading.Of(_reader, _names, other, from - 1, from - 1).Speaks
            && end - other < LongestPhrase)
            from = other;
        SourcePhrase phrase = _pack.SourceReading.Of(_reader, _names, from, head, end);
        return !phrase.Speaks && end == from + 1 && from == first && _names.MayBeSurname(_reader, from)
            ? new SourcePhrase(from, end, true, true)
            : phrase;
    }

    /// <summary>
    /// The start of the run of words that ends before <paramref name="end"/> and makes up one noun phrase without its
    /// prepositions.
    /// </summary>
    private int Chunk(int end, int first)
    {
        int at = end;
        while (at > first && end - at < Reach)
        {
            int p = at - 1;
            if (_names.IsName(p))
            {
                while (p > first && _names.IsOneName(p - 1, p))
                    p--;
                at = p;
                continue;
            }
            bool inName = (_reader[p] is "." or "'" or "’") && p > first && _names.IsName(p - 1);
            if (!inName && !_reader.IsWord(p) && !_reader.IsNumber(p) && !_reader.IsSymbol(p) || IsStop(p))
                break;
            at = p;
            if (_pack.SourceWords.IsDeterminer(_reader[p]) || IsPronoun(p))
                break;
        }
        return at;
    }

    private SourcePhrase Pronoun(int i)
    {
        bool plural = _reader.Is(i, "they") || _reader.Is(i, "them");
        bool named = !plural && _names.Antecedent(i).Nearest is not null;
        return new SourcePhrase(i, i + 1, named, named || !_reader.Is(i, "it"));
    }

    /// <summary>
    /// The source before what is set off by the mark at <paramref name="close"/>: <c>Ann Lee, 54, who runs the port,
    /// said</c>.
    /// </summary>
    private SourcePhrase Apposed(int close, int first)
    {
        bool inRelative = false;
        for (int end = close, open; (open = Opening(end, first, close)) > first; end = open)
        {
            bool relative = _words.AsideRelatives.Contains(_reader[open + 1]);
            if (end - open == 2 && !relative && !_reader.IsNumber(open + 1) && end != close)
                return default;
            inRelative = !relative && (inRelative || HasVerb(open + 1, end));
            if (_names.Is(end - 1, EntityKind.Person) && _names.IsOneName(open + 1, end - 1))
                return new SourcePhrase(open + 1, end, true, true);
            if (!inRelative && Phrase(open, first) is { IsNone: false } apposed
                && (apposed.Speaks || _reader.Is(open + 1, "who")) && !_reader.Is(open + 1, "and")
                && !IsPronoun(apposed.Start))
                return apposed
                    with { Named = apposed.Named
                        && (apposed.Speaks || !_pack.SourceWords.IsQuantifier(_reader[apposed.Start])), Speaks = true };
        }
        return default;
    }

    private int Opening(int end, int first, int close)
    {
        int open = end - 1;
        while (open > first && close - open < LongestApposition
            && !(_reader.Is(close, ")") ? _reader.Is(open, "(") : IsDash(close) ? IsDash(open) : _reader.Is(open, ",")))
            open--;
        return close - open < LongestApposition ? open : -1;
    }

    /// <summary>Whether a clause stands there, and not what adds to a name; a past form may be a participle.</summary>
    private bool HasVerb(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_words.AsideOpeners.Contains(_reader[i]))
                return false;
            if (_pack.Verbs.IsFinite(_reader, i) && !_names.IsName(i) && !_reader[i].EndsWith("ed"))
                return true;
        }
        return false;
    }

    private bool IsDash(int i) => _reader[i] is "—" or "–" or "-" or "―";

    private bool IsPronoun(int i) => _reader.IsWord(i) && _pack.SourceWords.IsPronoun(_reader[i]);

    private bool IsLink(int i) => _words.NounLinks.Contains(_reader[i]);

    private bool IsPostmodifier(int i) => _words.Postmodifiers.Contains(_reader[i]);

    private bool IsCount(int start, int end) =>
        _reader.IsNumber(start) || _pack.SourceWords.IsQuantifier(_reader[start])
        || _words.Counts.Contains(_reader[end - 1]);

    private bool IsStop(int i)
    {
        ReadOnlySpan<char> word = _reader[i];
        return _pack.FunctionWords.Contains(word) && !_words.InnerWords.Contains(word)
            && !(word.Length > 1 && _words.CapitalNames.Contains(word)) && !_pack.SourceWords.IsDeterminer(word)
            && !_pack.SourceWords.IsQuantifier(word) && !IsPronoun(i) || _pack.CalendarWords.IsDay(word)
            || _pack.CalendarWords.IsMonth(word)
            || _pack.SourceWords.KindOf(word) == SourceKind.None
            && _pack.ReportingVerbs.FormOf(word) is VerbForm.Past or VerbForm.Present or VerbForm.Participle;
    }
}
