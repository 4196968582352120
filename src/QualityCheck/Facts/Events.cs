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
                if (text.Tags[i] != PartOfSpeech.Verb || !Verbs.IsPast(text[token]) || reporting.Contains(token.Start) || !taken.TryTake(token.Span))
                    continue;
                yield return new Fact(token.Span, "event", Weight);
                break;
            }
        }
    }
}
