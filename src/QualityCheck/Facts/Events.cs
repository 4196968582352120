using QualityCheck.Language;

namespace QualityCheck.Facts;

/// <summary>
/// Events: the verb in the past tense of a clause that states something and holds a detail, once a clause; a verb that
/// only reports what others said is none. The verb alone is the span, as its arguments are facts of their own.
/// </summary>
internal static class Events
{
    // A verb alone tells less than a figure or a name. A judgement.
    private const double Weight = 0.5;

    public static IEnumerable<Fact> Find(AnnotatedText text, SpanMask taken, SpanMask details)
    {
        if (text.Tags.IsEmpty)
            yield break;
        FactsPack pack = FactsPack.Of(text);
        HashSet<int> reporting = [.. text.Attributions.Select(attribution => attribution.Cue.Start)];
        foreach (Clause clause in text.Clauses)
        {
            if (!clause.IsAsserted || !details.Touches(clause.Span))
                continue;
            for (int i = clause.FirstToken; i < clause.EndToken; i++)
            {
                Token token = text.Tokens[i];
                if (!IsFinitePast(pack, text, clause, i) || reporting.Contains(token.Start)
                    || !taken.TryTake(token.Span))
                    continue;
                yield return new Fact(token.Span, "event", Weight);
                break;
            }
        }
    }

    /// <summary>
    /// Whether the verb tells what happened: <c>the port opened</c>, <c>it was opened</c>, but neither <c>insulated
    /// pipes</c> nor <c>is made of</c> nor <c>boats made by hand</c>.
    /// </summary>
    private static bool IsFinitePast(FactsPack pack, AnnotatedText text, Clause clause, int i)
    {
        if (text.Tags[i] != PartOfSpeech.Verb || !pack.Verbs.IsPast(text[text.Tokens[i]])
            || text[text.Tokens[i]].Contains('-'))
            return false;
        int before = i - 1;
        while (before >= clause.FirstToken && text.Tags[before] == PartOfSpeech.Adverb)
            before--;
        if (before < clause.FirstToken)
            return false;
        return text.Tags[before] switch
        {
            PartOfSpeech.Auxiliary => Verbs.TellsOfPast(text[text.Tokens[before]]),
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Punctuation =>
                i + 1 >= clause.EndToken || !pack.DoneLinks.Contains(text[text.Tokens[i + 1]]),
            PartOfSpeech.Pronoun or PartOfSpeech.CoordinatingConjunction => true,
            _ => false,
        };
    }
}
