using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Finds where the sentences of a block end. Every token is looked at a fixed number of times.</summary>
/// <param name="pack">What is known of the language.</param>
/// <param name="text">The text.</param>
/// <param name="tokens">The tokens up to the block's end.</param>
/// <param name="code">Whether the block is program code, in which a dot without a space is no full stop.</param>
internal readonly ref struct SentenceEnds(LanguagePack pack, string text, ReadOnlySpan<Token> tokens, bool code)
{
    // Full stops that stand for words left out.
    private const int Omission = 3;
    // Letters of a word that is no abbreviation, so that a stop glued to the next word ends a sentence. A judgement.
    private const int PlainWord = 5;

    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public int Limit => _tokens.Length;

    private TokenReader Reader => new(text, _tokens);

    public ListMarker? MarkerAt(int i) => ListMarker.At(Reader, i, Limit);

    /// <summary>The index behind the last token of the sentence that begins at <paramref name="first"/>.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="opening">The list marker there; null where none is.</param>
    /// <param name="marker">The last marker of the block's list; the next one begins a sentence wherever it
    /// stands.</param>
    public int Next(int first, ListMarker? opening, ListMarker? marker)
    {
        for (int i = first + Math.Max(0, (opening?.Tokens ?? 0) - 1); i < Limit; i++)
        {
            bool inMarker = opening is { } own && i - first < own.Tokens;
            if (i + 1 == Limit || (inMarker ? HasBlankLine(i) : EndsAt(first, ref i))
                || marker is { } last && BeginsItem(i + 1, last))
                return i + 1;
        }
        return Limit;
    }

    private bool BeginsItem(int i, ListMarker last)
    {
        if (i >= Limit || _tokens[i - 1].End == _tokens[i].Start || ListMarker.At(Reader, i, Limit) is not { } marker
            || !marker.Follows(last))
            return false;
        return marker.Bullet != '\0' || marker.Closed
            || !marker.IsCapital && Begins(i + marker.Tokens, afterQuote: false);
    }

    /// <summary>
    /// Whether a sentence ends at token <paramref name="i"/>; moves on over the rest of an ellipsis, closing quotes,
    /// brackets and notes.
    /// </summary>
    private bool EndsAt(int first, ref int i)
    {
        if (HasBlankLine(i))
            return true;
        Token token = _tokens[i];
        bool dotted = token.Kind == TokenKind.Word && text[token.End - 1] == '.';
        if (!dotted
            && !(token.Kind == TokenKind.Punctuation && SentenceMarks.Contain(text[token.Start]))
            || IsBracketedEllipsis(i))
            return false;

        bool spaced = false;
        if (SpacedStops(i) is var run && run > i)
        {
            bool attached = i > first && _tokens[i - 1].End == token.Start;
            int stops = run - i + 1;
            spaced = stops != Omission + 1 || !attached || run + 1 == Limit
                || _tokens[run + 1].Start == _tokens[run].End;
            if (!attached && stops == Omission)
            {
                i = run;
                return i + 1 == Limit;
            }
            if (!spaced && Begins(run + 1, afterQuote: false))
                return true;
            i = run;
        }

        int last = AfterClosing(i);
        if (last + 1 == Limit)
        {
            i = last;
            return true;
        }
        bool glued = _tokens[last + 1].Start == _tokens[last].End;
        bool begins = glued && !SentenceMarks.IsOtherScript(text[token.Start])
            ? BeginsGlued(first, i, last)
            : Begins(last + 1, afterQuote: last > i);
        if (!begins)
        {
            // The marks between lead to the same next token; to look from each of them would be quadratic.
            i = Math.Max(i, last - 1);
            return false;
        }
        bool fullStop = dotted || token is { Length: 1, Kind: TokenKind.Punctuation } && text[token.Start] == '.';
        if (fullStop && !spaced && last == i && !pack.FullStop.Ends(Reader, first, i))
            return false;
        i = last;
        return true;
    }

    private bool HasBlankLine(int i) =>
        text.AsSpan(_tokens[i].End, _tokens[i + 1].Start - _tokens[i].End).Count('\n') > 1;

    /// <summary><c>[...]</c> and <c>(…)</c> stand for words left out.</summary>
    private bool IsBracketedEllipsis(int i)
    {
        Token token = _tokens[i];
        return (token.Length > 1 || text[token.Start] == '…') && token.Kind == TokenKind.Punctuation && token.Start > 0
            && token.End < text.Length
            && (text[token.Start - 1], text[token.End]) is ('[', ']') or ('(', ')');
    }

    /// <summary>The last of the full stops with single spaces between: <c>. . .</c></summary>
    private int SpacedStops(int i)
    {
        while (i + 1 < Limit && IsStop(i) && IsStop(i + 1) && _tokens[i + 1].Start == _tokens[i].End + 1
            && text[_tokens[i].End] is ' ' or '\u00A0')
            i++;
        return i;
    }

    private bool IsStop(int i) => _tokens[i].Length == 1 && text[_tokens[i].Start] == '.';

    /// <summary>The last of the closing quotes, brackets and numbers of notes that touch the token.</summary>
    private int AfterClosing(int i)
    {
        while (i + 1 < Limit && _tokens[i + 1].Start == _tokens[i].End)
        {
            if (IsClosing(i + 1))
                i++;
            else if (IsNote(i + 1))
                i += 3;
            else
                break;
        }
        return i;
    }

    private bool IsClosing(int i)
    {
        Token token = _tokens[i];
        if (token.Kind != TokenKind.Punctuation)
            return false;
        char c = text[token.Start];
        return c is '”' or '’' or ')' or ']' or '»' or '!' or '?' or '」'
            || (c is '"' or '\'' && (i + 1 >= Limit || _tokens[i + 1].Start > token.End));
    }

    /// <summary><c>[12]</c> behind a full stop.</summary>
    private bool IsNote(int i) =>
        i + 2 < Limit && text[_tokens[i].Start] == '[' && _tokens[i + 1].Kind == TokenKind.Number
        && text[_tokens[i + 2].Start] == ']' && _tokens[i + 2].Start - _tokens[i].End == _tokens[i + 1].Length;

    /// <summary>Whether a sentence can begin with this token.</summary>
    private bool Begins(int i, bool afterQuote)
    {
        Token token = _tokens[i];
        char c = text[token.Start];
        return token.Kind switch
        {
            TokenKind.Word =>
                !char.IsLower(c) || (!afterQuote && token.Length > 1 && char.IsUpper(text[token.Start + 1])),
            TokenKind.Number or TokenKind.Emoji or TokenKind.Address => true,
            TokenKind.Symbol => c is '$' or '£' or '€' or '#',
            _ => c is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '¿' or '¡' or '—' or '-' or '•' or '「'
                || IsStop(i) && SpacedStops(i) > i,
        };
    }

    /// <summary>
    /// Whether a sentence begins although no white space was left: <c>over.Then</c>. A capitalised word before or inner
    /// capitals speak for a name (<c>Booking.Com</c>, <c>Math.Round</c>), unless the next word is one that begins
    /// sentences.
    /// </summary>
    private bool BeginsGlued(int first, int stop, int last)
    {
        Token next = _tokens[last + 1], before = _tokens[Math.Max(stop - 1, 0)];
        if (code || stop == first || next.Kind != TokenKind.Word || before.End != _tokens[stop].Start
            || last > stop && text[_tokens[last].Start] is not ('”' or ')' or ']'))
            return false;
        char after = next.End < text.Length ? text[next.End] : ' ';
        bool isFree = after is ' ' or '\n' or '\u00A0' or ',' or '?' or '!'
            || after == '.' && next.End + 1 < text.Length && text[next.End + 1] == ' ';
        ReadOnlySpan<char> word = text.AsSpan(next.Start, next.Length);
        if (!isFree || !char.IsUpper(word[0]) || word[1..].ContainsAnyInRange('A', 'Z'))
            return false;
        return pack.SentenceOpeners.Contains(word)
            || after == ' ' && next.End + 1 < text.Length && char.IsLetterOrDigit(text[next.End + 1])
            && before is { Kind: TokenKind.Word, Length: >= PlainWord, Start: > 0 }
            && char.IsWhiteSpace(text[before.Start - 1])
            && !text.AsSpan(before.Start, before.Length).ContainsAnyExceptInRange('a', 'z');
    }
}
