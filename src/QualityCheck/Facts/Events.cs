using QualityCheck.Language;

namespace QualityCheck.Facts;

/// <summary>
/// Events: the verb in the past tense of a clause that states something and holds a detail, once a clause; a verb that only reports what
/// others said is none. The verb alone is the span, as its arguments are facts of their own.
/// </summary>
internal static class Events
{
    private const double Weight = 0.5;

    public static IEnumerable<Fact> Find(AnnotatedText text, SpanMask taken, SpanMask details)
    {
        if (text.Tags.IsEmpty)
            yield break;
        HashSet<int> reporting = [.. text.Attributions.Select(attribution => attribution.Cue.Start)];
        foreach (Clause clause in text.Clauses)
        {
            if (!clause.IsAsserted || !details.Touches(clause.Span))
                continue;
            for (int i = clause.FirstToken; i < clause.EndToken; i++)
            {
                Token token = text.Tokens[i];
                if (!IsFinitePast(text, clause, i) || reporting.Contains(token.Start) || !taken.TryTake(token.Span))
                    continue;
                yield return new Fact(token.Span, "event", Weight);
                break;
            }
        }
    }

    /// <summary>Whether the verb has a subject or an auxiliary before it: <c>the port opened</c>, <c>it was opened</c>, but no <c>insulated pipes</c>.</summary>
    private static bool IsFinitePast(AnnotatedText text, Clause clause, int i)
    {
        if (text.Tags[i] != PartOfSpeech.Verb || !Verbs.IsPast(text[text.Tokens[i]]) || text[text.Tokens[i]].Contains('-'))
            return false;
        int before = i - 1;
        while (before >= clause.FirstToken && text.Tags[before] == PartOfSpeech.Adverb)
            before--;
        return before >= clause.FirstToken && text.Tags[before] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Auxiliary
            or PartOfSpeech.Numeral or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Punctuation;
    }
}
