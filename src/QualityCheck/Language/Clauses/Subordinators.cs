using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds the words that open a subordinate clause. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class Subordinators(LanguagePack pack)
{
    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly ReportingVerbs _reportingVerbs = pack.ReportingVerbs;

    private readonly WordSet _supposing = pack.Words("clauses", "supposing");

    private readonly WordSet _ifWords = pack.Words("clauses", "if-word");

    private readonly WordSet _ifRests = pack.Words("clauses", "if-rest");

    private readonly WordSet _asks = pack.Words("clauses", "ask");

    /// <summary>
    /// What opens at token <paramref name="i"/>; <paramref name="length"/> is the number of its tokens.
    /// </summary>
    public Subordination At(TokenReader reader, int i, int first, int end, out int length)
    {
        length = 1;
        ReadOnlySpan<char> word = reader[i];
        if (word.Length < 2 || !reader.IsWord(i))
            return Subordination.None;
        return OfPhrase(reader, i, ref length) ?? OfWord(reader, i, i > first, end)
            ?? (_clauseWords.IsSubordinator(word)
                || _clauseWords.MaySubordinate(word) && pack.ClauseStarts.WithSubject(reader, i + 1, end)
                ? Subordination.Plain
                : Subordination.None);
    }

    /// <summary>What a phrase of several words opens; null where none stands there.</summary>
    private static Subordination? OfPhrase(TokenReader reader, int i, ref int length)
    {
        switch (reader[i][0] | 0x20)
        {
            case 'i' when reader.Is(i, "in") && reader.Is(i + 1, "case"):
                length = 2;
                return Subordination.Condition;
            case 'i'
                when reader.Is(i, "in") && reader.Is(i + 1, "the") && reader.Is(i + 2, "event")
                    && (reader.Is(i + 3, "that") || reader.Is(i + 3, "of")):
                length = 4;
                return Subordination.Condition;
            case 'e' or 'o' when (reader.Is(i, "even") || reader.Is(i, "only")) && reader.Is(i + 1, "if"):
                length = 2;
                return reader.Is(i, "even") ? Subordination.Concession : Subordination.Condition;
            case 'a' or 's'
                when (reader.Is(i, "as") || reader.Is(i, "so")) && reader.Is(i + 1, "long") && reader.Is(i + 2, "as")
                    && !reader.IsNumber(i + 3):
                length = 3;
                return Subordination.Condition;
            case 'a' when reader.Is(i, "as") && (reader.Is(i + 1, "if") || reader.Is(i + 1, "though")):
                length = 2;
                return Subordination.Plain;
            case 'o'
                when reader.Is(i, "on")
                    && (reader.Is(i + 1, "condition") || reader.Is(i + 1, "the") && reader.Is(i + 2, "condition")):
                length = reader.Is(i + 1, "the") ? 3 : 2;
                return reader.Is(i + length, "that") ? Subordination.Condition : Subordination.None;
            default:
                return null;
        }
    }

    /// <summary>
    /// What a word opens that is more than a plain subordinator; null where none stands there.
    /// </summary>
    private Subordination? OfWord(TokenReader reader, int i, bool inside, int end)
    {
        switch (reader[i][0] | 0x20)
        {
            case 'i' when reader.Is(i, "if"):
                return If(reader, i, inside);
            case 'u' when reader.Is(i, "unless"):
                return Subordination.Condition;
            case 'p' or 'a' or 's' when _supposing.Contains(reader[i]):
                bool opens = !inside || reader[i - 1] is "," or ";" or "(" or "and" or "but";
                return opens && (reader.Is(i + 1, "that") || pack.ClauseStarts.WithSubject(reader, i + 1, end))
                    ? Subordination.Condition
                    : Subordination.None;
            case 's' or 'h' when !inside && (reader.Is(i, "should") || reader.Is(i, "had")):
                return !reader.Is(end - 1, "?") && pack.ClauseStarts.MayBeSubject(reader, i + 1)
                    ? Subordination.Condition
                    : Subordination.None;
            case 'w' when reader.Is(i, "whether"):
                return Subordination.Question;
            case 't' when inside && reader.Is(i, "that"):
                return _reportingVerbs.KindOf(reader[i - 1]) != ReportingVerb.None
                    ? Subordination.Plain
                    : Subordination.None;
            default:
                return null;
        }
    }

    private Subordination If(TokenReader reader, int i, bool inside)
    {
        if (inside && _ifRests.Contains(reader[i + 1]) && !reader.Is(i - 1, ","))
            return Subordination.None;
        if (inside && _ifWords.Contains(reader[i + 1]) && !pack.ClauseStarts.WithSubject(reader, i + 2, i + 12))
            return Subordination.None;
        bool asked = inside
            && (_clauseWords.LeadsToWhether(reader[i - 1])
                || reader.IsWord(i - 1) && !reader.Is(i - 1, "and")
                && _reportingVerbs.KindOf(reader[i - 2]) != ReportingVerb.None && _asks.Contains(reader[i - 2]));
        return asked ? Subordination.Question : Subordination.Condition;
    }
}
