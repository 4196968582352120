using System.Collections.Immutable;

namespace QualityCheck.Facts;

/// <summary>Counts the facts sentence by sentence.</summary>
internal static class FactTally
{
    // What is asked, hedged or a condition is told half. A judgement.
    private const double Doubtful = 0.5;

    /// <summary>A row for each sentence with words.</summary>
    public static ImmutableArray<SentenceFacts> Of(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        var rows = ImmutableArray.CreateBuilder<SentenceFacts>(text.Sentences.Length);
        FactsPack pack = FactsPack.Of(text);
        var doubt = new Doubt(text);
        bool[] sourced = SourcedSentences(text);
        var mentions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        var windows = new MovingWindows(text.Words);
        int words = 0, fact = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            int first = fact;
            double unique = 0, weight = 0;
            bool news = false;
            for (; fact < facts.Length && facts[fact].Span.Start < sentence.Span.End; fact++)
            {
                ReadOnlySpan<char> key = KeyOf(text, facts[fact]);
                int previous = mentions.TryGetValue(key, out int last) ? last : -1;
                mentions[key] = words;
                unique += windows.Share(words, previous);
                if (previous >= 0 || facts[fact].IsEvent)
                    continue;
                weight += Told(facts[fact]);
                news = true;
            }
            // An event is told anew where one of its details is.
            if (news)
                weight += facts[first..fact].Where(told => told.IsEvent).Sum(Told);
            words += sentence.Words;
            if (sentence.Words > 0)
                rows.Add(
                    new SentenceFacts(sentence.Words, fact - first, unique, weight, sourced[s],
                        Specificity.Of(pack, text, sentence, facts.AsSpan(first, fact - first), doubt.Hedged(s))));
        }
        return rows.DrainToImmutable();

        double Told(Fact told) => told.Weight * (doubt.At(told.Span.Start) ? Doubtful : 1);
    }

    /// <summary>
    /// What makes two facts the same: their characters; of names the last word or part of one, so that a surname
    /// repeats the full name.
    /// </summary>
    private static ReadOnlySpan<char> KeyOf(AnnotatedText text, Fact fact)
    {
        ReadOnlySpan<char> span = text.Text.AsSpan(fact.Span.Start, fact.Span.Length);
        return fact.Type == "entity" ? span[(span.LastIndexOfAny(' ', '-') + 1)..] : span;
    }

    private static bool[] SourcedSentences(AnnotatedText text)
    {
        var sourced = new bool[text.Sentences.Length];
        foreach (Attribution attribution in text.Attributions)
        {
            if (attribution.Named && text.SentenceAt(attribution.Cue.Start) is var s && s < sourced.Length)
                sourced[s] = true;
        }
        return sourced;
    }
}
