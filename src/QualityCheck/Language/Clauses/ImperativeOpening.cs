using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells from its first words whether a clause has a bare verb and no subject.</summary>
internal static class ImperativeOpening
{
    private const int Reach = 9;

    private static readonly WordSet ImperativeLeads = LanguagePack.English.Words("clauses", "imperative-lead");

    private static readonly WordSet Steps = LanguagePack.English.Words("clauses", "step");

    private static readonly WordSet Lets = LanguagePack.English.Words("clauses", "lets");

    private static readonly WordSet NoObjects = LanguagePack.English.Words("clauses", "no-object");

    private static readonly WordSet ObjectOpeners = LanguagePack.English.Words("clauses", "object-opener");

    private static readonly WordSet ImperativePrepositions =
        LanguagePack.English.Words("clauses", "imperative-preposition");

    /// <summary>
    /// Whether the clause from <paramref name="start"/> to <paramref name="end"/> tells somebody to act.
    /// </summary>
    public static bool Opens(TokenReader reader, int start, int end)
    {
        int i = Lead(reader, start, end);
        if (i >= end || !reader.IsWord(i))
            return false;
        if (Lets.Contains(reader[i]))
            return true;
        if (reader.Is(i, "do") && reader.Is(i + 1, "not") || reader.Is(i, "don't") || reader.Is(i, "don’t"))
            return Verbs.IsBare(reader[i + (reader.Is(i, "do") ? 2 : 1)]) || reader.Is(i + 1, "be")
                || reader.Is(i + 2, "be");
        if (reader.Is(i, "never") || reader.Is(i, "always"))
            i++;
        if (reader.Is(i, "be"))
            return i + 1 < end && reader.IsWord(i + 1);
        return Verbs.IsBare(reader[i]) && IsFollowed(reader, i, end);
    }

    /// <summary>The index behind list numbers, marks and words such as <c>please</c> and <c>next,</c>.</summary>
    private static int Lead(TokenReader reader, int i, int end)
    {
        if (i + 1 < end && reader.IsNumber(i) && reader[i + 1] is "." or ")")
            i += 2;
        while (i < end && !reader.IsWord(i) && !reader.IsNumber(i))
            i++;
        while (i < end
            && (ImperativeLeads.Contains(reader[i])
                || Steps.Contains(reader[i]) && (reader.Is(i + 1, ",") || Verbs.IsBare(reader[i + 1]))))
            i += reader.Is(i + 1, ",") ? 2 : 1;
        return i;
    }

    /// <summary>
    /// Whether what follows is an object, an adverb or nothing, and no verb that would make the first word its subject.
    /// </summary>
    private static bool IsFollowed(TokenReader reader, int verb, int end)
    {
        int next = verb + 1;
        if (next >= end
            && (reader[next] is "if" || ClauseWords.IsSubordinator(reader[next])
                || ClauseWords.MaySubordinate(reader[next])))
            return true;
        if (next >= end || !reader.IsWord(next) && !reader.IsNumber(next))
            return !Verbs.IsAlsoNoun(reader[verb]) || reader.IsSymbol(next)
                || reader[next] is "." or "!" && next + 1 >= end;
        ReadOnlySpan<char> word = reader[next];
        if (Verbs.IsAuxiliary(word) || NoObjects.Contains(word) && Verbs.IsAlsoNoun(reader[verb]))
            return false;
        if (reader.IsNumber(next) || SourceWords.IsDeterminer(word) || ObjectOpeners.Contains(word))
            return true;
        // A preposition or a plain noun leaves it open: "Call for prices", "Order status changed".
        if (Verbs.IsAlsoNoun(reader[verb]))
            return ImperativePrepositions.Contains(word) && !HasVerb(reader, next + 1, end);
        return Verbs.IsBare(word) || !HasVerb(reader, next, end);
    }

    private static bool HasVerb(TokenReader reader, int start, int end)
    {
        for (int i = start; i < end && i - start < Reach; i++)
        {
            if (!reader.IsWord(i) && !reader.IsNumber(i) || ClauseWords.IsRelative(reader[i])
                || ClauseWords.IsSubject(reader[i]) || reader.Is(i, "that") || reader.Is(i, "if"))
                return false;
            if (Verbs.IsFinite(reader, i) && !reader[i].EndsWith("ed"))
                return true;
        }
        return false;
    }
}
