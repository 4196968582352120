using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells whether a clause begins at a token: a subject with its verb a few words on. Its grammar is that of English,
/// whatever the pack.
/// </summary>
internal sealed class ClauseStarts(LanguagePack pack)
{
    // Tokens from a subject to its verb. A judgement.
    private const int Reach = 9;

    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Verbs _verbs = pack.Verbs;

    private readonly WordSet _quantifiers = pack.Words("clauses", "quantifier");

    /// <summary>Whether a subject and its verb follow, adverbs before them left out.</summary>
    public bool WithSubject(TokenReader reader, int start, int end)
    {
        int i = SkipAdverbs(reader, start, end);
        if (i >= end || !(reader.IsWord(i) || reader.IsNumber(i)))
            return false;
        if (_clauseWords.IsSubject(reader[i]))
            return i + 1 < end && !(reader[i + 1] is "," or "." or "and" or "or")
                && !_sourceWords.IsDeterminer(reader[i + 1]);
        if (!MayBeSubject(reader, i))
            return false;
        for (int at = i + 1; at < end && at - i <= Reach; at++)
        {
            if (IsBorder(reader, at))
                return false;
            if (_verbs.IsFinite(reader, at))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the token can begin a subject: no verb, preposition or word that opens something else.
    /// </summary>
    public bool MayBeSubject(TokenReader reader, int i)
    {
        ReadOnlySpan<char> word = reader[i];
        return reader.IsNumber(i)
            || reader.IsWord(i)
            && (_clauseWords.IsSubject(word) || _sourceWords.IsDeterminer(word)
                || _sourceWords.IsNobody(word)
                || _quantifiers.Contains(word)
                || !_functionWords.Contains(word) && !_clauseWords.IsAdverb(word)
                && !_verbs.IsAuxiliary(word)
                && !word.EndsWith("ing", StringComparison.Ordinal)
                && !(_verbs.IsFinite(reader, i) && char.IsLower(word[0])));
    }

    private int SkipAdverbs(TokenReader reader, int i, int end)
    {
        while (i < end && _clauseWords.IsAdverb(reader[i]) && reader.IsWord(i))
            i += reader.Is(i + 1, ",") ? 2 : 1;
        return i;
    }

    private bool IsBorder(TokenReader reader, int i) =>
        !(reader.IsWord(i) || reader.IsNumber(i) || reader.IsSymbol(i)) && !reader.Is(i, ".")
        || _clauseWords.IsSubordinator(reader[i]) || _clauseWords.IsRelative(reader[i]) || reader.Is(i, "if")
        || reader.Is(i, "that");
}
