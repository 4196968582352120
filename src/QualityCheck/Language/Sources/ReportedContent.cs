using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells whether what is said stands beside a reporting word. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class ReportedContent(LanguagePack pack)
{
    // Tokens from the verb to the statement. A judgement.
    private const int Reach = 7;
    // Tokens of a name between the verb and the statement. A judgement.
    private const int LongestName = 8;
    // Tokens of a title in quotation marks. A judgement.
    private const int LongestTitle = 12;

    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Verbs _verbs = pack.Verbs;

    private readonly WordSet _contentQuestions = pack.Words("attribution", "content-question");

    private readonly WordSet _saidPrepositions = pack.Words("attribution", "said-preposition");

    private readonly WordSet _toldWhen = pack.Words("attribution", "told-when");

    /// <summary>
    /// Whether a statement, a question or a quotation begins at <paramref name="i"/> or a few words on;
    /// <paramref name="firmly"/>, not with a plain noun.
    /// </summary>
    public bool Follows(TokenReader reader, int i, int end, bool firmly = false)
    {
        for (int at = i; at < end && at - i < Reach; at++)
        {
            // "found a formula that works": the clause belongs to the object.
            if (reader.Is(at, "that") && !_sourceWords.IsDeterminer(reader[i]) || at == i && reader.Is(at, "that")
                || reader.Is(at, ":") || QuotationMarks.Opens(reader, at) && !IsTitle(reader, at))
                return true;
            if (at - i < 3
                && (reader.Is(at, "whether") || reader.Is(at, "if") || _contentQuestions.Contains(reader[at])))
                return true;
            if (reader.Is(at, ",") && QuotationMarks.Opens(reader, at + 1))
                return true;
            if (!reader.IsWord(at) && !reader.IsNumber(at) || _clauseWords.IsCoordinator(reader[at]))
                break;
        }
        return i < end && (!firmly || IsFirm(reader, i)) && pack.ClauseStarts.WithSubject(reader, i, end);
    }

    /// <summary>
    /// Whether a statement behind <c>that</c> or a quotation begins at <paramref name="i"/>, or behind where it was
    /// said: <c>wrote on her blog that</c>.
    /// </summary>
    public bool IsStated(TokenReader reader, int i, int end)
    {
        int at = i;
        if (_saidPrepositions.Contains(reader[i]) || _clauseWords.IsAdverb(reader[i]))
        {
            while (at < end && at - i < Reach && reader.IsWord(at) && !reader.Is(at, "that")
                && !_verbs.IsFinite(reader, at))
                at++;
        }
        return reader[at] is "that" or ":" || QuotationMarks.Opens(reader, at) && !IsTitle(reader, at)
            || reader.Is(at, ",") && QuotationMarks.Opens(reader, at + 1);
    }

    /// <summary>Whether a statement follows those to whom it is made: <c>reminded the council that</c>.</summary>
    public bool IsTold(TokenReader reader, int verb, int end)
    {
        if (!(reader[verb].StartsWith("remind") || reader[verb].StartsWith("inform") || reader[verb].StartsWith("notif")
            || reader[verb].StartsWith("assur") || reader[verb].StartsWith("reassur")
            || reader[verb].StartsWith("advis")))
            return false;
        int at = verb + 1;
        while (at < end && at - verb < Reach && reader.IsWord(at) && !reader.Is(at, "that")
            && !_verbs.IsFinite(reader, at))
            at++;
        return at > verb + 1 && reader.Is(at, "that");
    }

    /// <summary>Whether the word begins a noun phrase for certain; a plain noun may be an object.</summary>
    private bool IsFirm(TokenReader reader, int i) =>
        _clauseWords.IsSubject(reader[i]) || _sourceWords.IsDeterminer(reader[i])
        || _sourceWords.IsQuantifier(reader[i])
        || reader.IsNumber(i) || char.IsUpper(reader[i][0]);

    /// <summary>
    /// Whether the words from <paramref name="start"/> to <paramref name="end"/> come behind what is said: <c>…, she
    /// added.</c>
    /// </summary>
    public bool Precedes(TokenReader reader, int start, int end, Sentence sentence) =>
        (start > sentence.FirstToken && reader[start - 1] is "," or "?" or "!" or "—"
            || QuotationMarks.Closes(reader, start - 1))
        && (end >= sentence.EndToken || !reader.IsWord(end) || _toldWhen.Contains(reader[end])
            || reader[end].EndsWith("ly"));

    /// <summary>
    /// Whether the words stand beside a quotation and nothing else: <c>“…,” she laughed</c>, <c>she laughed: “…”</c>.
    /// </summary>
    public static bool IsBeside(TokenReader reader, int start, int end)
    {
        if (QuotationMarks.Closes(reader, start - 1))
            return true;
        int at = reader.IsWord(end) && reader[end].EndsWith("ly") ? end + 1 : end;
        return reader[at] is "," or ":" && QuotationMarks.Opens(reader, at + 1);
    }

    /// <summary>
    /// Whether what is quoted from <paramref name="open"/> on is the title of a work, in capitals and without an end:
    /// <c>read “The Old Man”</c>.
    /// </summary>
    public bool IsTitle(TokenReader reader, int open)
    {
        int at = open + 1;
        for (; at - open <= LongestTitle && !QuotationMarks.Closes(reader, at); at++)
        {
            if (!reader.IsWord(at)
                ? reader[at] is not (":" or "&" or "-") && !reader.IsNumber(at)
                : !char.IsUpper(reader[at][0]) && !(at > open + 1 && _functionWords.Contains(reader[at])))
                return false;
        }
        return at > open + 1 && QuotationMarks.Closes(reader, at);
    }

    /// <summary>Whether a quoted word or phrase ends a naming: <c>called the plan “a gamble”</c>.</summary>
    public static bool NamesIt(TokenReader reader, int i, int end)
    {
        for (int at = i + 1; at < end && at - i <= LongestName && !(reader[at] is "," or "." or ";"); at++)
        {
            if (QuotationMarks.Opens(reader, at))
                return true;
        }
        return false;
    }
}
