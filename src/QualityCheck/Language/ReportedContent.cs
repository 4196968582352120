namespace QualityCheck.Language;

/// <summary>Tells whether what is said stands beside a reporting word.</summary>
internal static class ReportedContent
{
    private const int Reach = 7;
    private const int LongestName = 8;

    /// <summary>Whether a statement, a question or a quotation begins at <paramref name="i"/> or a few words on; <paramref name="firmly"/>, not with a plain noun.</summary>
    public static bool Follows(TokenReader reader, int i, int end, bool firmly = false)
    {
        for (int at = i; at < end && at - i < Reach; at++)
        {
            // "found a formula that works": the clause belongs to the object.
            if (reader.Is(at, "that") && !SourceWords.IsDeterminer(reader[i]) || at == i && reader.Is(at, "that") || reader.Is(at, ":") || QuotationMarks.Opens(reader, at))
                return true;
            if (at - i < 3 && (reader.Is(at, "whether") || reader.Is(at, "if") || reader[at] is "how" or "why" or "what" or "who" or "where"))
                return true;
            if (reader.Is(at, ",") && QuotationMarks.Opens(reader, at + 1))
                return true;
            if (!reader.IsWord(at) && !reader.IsNumber(at) || ClauseWords.IsCoordinator(reader[at]))
                break;
        }
        return i < end && (!firmly || IsFirm(reader, i)) && ClauseStarts.WithSubject(reader, i, end);
    }

    /// <summary>Whether the word begins a noun phrase for certain; a plain noun may be an object.</summary>
    private static bool IsFirm(TokenReader reader, int i) =>
        ClauseWords.IsSubject(reader[i]) || SourceWords.IsDeterminer(reader[i]) || SourceWords.IsQuantifier(reader[i]) || reader.IsNumber(i) || char.IsUpper(reader[i][0]);

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> come behind what is said: <c>…, she added.</c></summary>
    public static bool Precedes(TokenReader reader, int start, int end, Sentence sentence) =>
        (start > sentence.FirstToken && reader[start - 1] is "," or "?" or "!" or "—" || QuotationMarks.Closes(reader, start - 1))
        && (end >= sentence.EndToken || !reader.IsWord(end) || reader[end] is "in" or "on" or "at" or "to" or "during" or "when" or "as" or "while" or "after" or "before");

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
