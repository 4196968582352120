using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells from its first words whether a clause has a bare verb and no subject. Its grammar is that of English, whatever
/// the pack.
/// </summary>
internal sealed class ImperativeOpening(LanguagePack pack)
{
    // Tokens behind a bare verb in which another verb would make it a subject. A judgement.
    private const int Reach = 9;

    private readonly ClauseWords _clauseWords = pack.ClauseWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Verbs _verbs = pack.Verbs;

    private readonly WordSet _imperativeLeads = pack.Words("clauses", "imperative-lead");

    private readonly WordSet _steps = pack.Words("clauses", "step");

    private readonly WordSet _lets = pack.Words("clauses", "lets");

    private readonly WordSet _noObjects = pack.Words("clauses", "no-object");

    private readonly WordSet _objectOpeners = pack.Words("clauses", "object-opener");

    private readonly WordSet _imperativePrepositions = pack.Words("clauses", "imperative-preposition");

    /// <summary>
    /// Whether the clause from <paramref name="start"/> to <paramref name="end"/> tells somebody to act.
    /// </summary>
    public bool Opens(TokenReader reader, int start, int end)
    {
        int i = Lead(reader, start, end);
        if (i >= end || !reader.IsWord(i))
            return false;
        if (_lets.Contains(reader[i]))
            return true;
        if (reader.Is(i, "do") && reader.Is(i + 1, "not") || reader.Is(i, "don't") || reader.Is(i, "don’t"))
            return _verbs.IsBare(reader[i + (reader.Is(i, "do") ? 2 : 1)]) || reader.Is(i + 1, "be")
                || reader.Is(i + 2, "be");
        if (reader.Is(i, "never") || reader.Is(i, "always"))
            i++;
        if (reader.Is(i, "be"))
            return i + 1 < end && reader.IsWord(i + 1);
        return _verbs.IsBare(reader[i]) && IsFollowed(reader, i, end);
    }

    /// <summary>The index behind list numbers, marks and words such as <c>please</c> and <c>next,</c>.</summary>
    private int Lead(TokenReader reader, int i, int end)
    {
        if (i + 1 < end && reader.IsNumber(i) && reader[i + 1] is "." or ")")
            i += 2;
        while (i < end && !reader.IsWord(i) && !reader.IsNumber(i))
            i++;
        while (i < end
            && (_imperativeLeads.Contains(reader[i])
                || _steps.Contains(reader[i]) && (reader.Is(i + 1, ",") || _verbs.IsBare(reader[i + 1]))))
            i += reader.Is(i + 1, ",") ? 2 : 1;
        return i;
    }

    /// <summary>
    /// Whether what follows is an object, an adverb or nothing, and no verb that would make the first word its subject.
    /// </summary>
    private bool IsFollowed(TokenReader reader, int verb, int end)
    {
        int next = verb + 1;
        if (next >= end
            && (reader[next] is "if" || _clauseWords.IsSubordinator(reader[next])
                || _clauseWords.MaySubordinate(reader[next])))
            return true;
        if (next >= end || !reader.IsWord(next) && !reader.IsNumber(next))
            return !_verbs.IsAlsoNoun(reader[verb]) || reader.IsSymbol(next)
                || reader[next] is "." or "!" && next + 1 >= end;
        ReadOnlySpan<char> word = reader[next];
        if (_verbs.IsAuxiliary(word) || _noObjects.Contains(word) && _verbs.IsAlsoNoun(reader[verb]))
            return false;
        if (reader.IsNumber(next) || _sourceWords.IsDeterminer(word) || _objectOpeners.Contains(word))
            return true;
        // A preposition or a plain noun leaves it open: "Call for prices", "Order status changed".
        if (_verbs.IsAlsoNoun(reader[verb]))
            return _imperativePrepositions.Contains(word) && !HasVerb(reader, next + 1, end);
        return _verbs.IsBare(word) || !HasVerb(reader, next, end);
    }

    private bool HasVerb(TokenReader reader, int start, int end)
    {
        for (int i = start; i < end && i - start < Reach; i++)
        {
            if (!reader.IsWord(i) && !reader.IsNumber(i) || _clauseWords.IsRelative(reader[i])
                || _clauseWords.IsSubject(reader[i]) || reader.Is(i, "that") || reader.Is(i, "if"))
                return false;
            if (_verbs.IsFinite(reader, i) && !reader[i].EndsWith("ed"))
                return true;
        }
        return false;
    }
}
