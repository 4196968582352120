using System.Collections.Immutable;

namespace QualityCheck.Facts;

/// <summary>How many facts a text gives for its length.</summary>
/// <param name="Per100Words">Distinct spans per 100 words.</param>
/// <param name="WeightedPer100Words">
/// The same with repeats, facts in hedged, conditional and question sentences, small numbers and unnamed sources discounted; the mean over
/// windows of 300 words. A repeat inside its window counts least, so that length alone changes little.
/// </param>
/// <param name="SentencesWithFact">The share of the sentences with a fact, 0–1.</param>
internal readonly record struct FactualDensity(double Per100Words, double WeightedPer100Words, double SentencesWithFact)
{
    private const int WindowWords = 300;
    private const double AgainInWindow = 0.1;
    private const double AgainInText = 0.25;
    private const double Doubtful = 0.5;

    public static FactualDensity Of(AnnotatedText text, ImmutableArray<Fact> facts)
    {
        if (text.Words == 0)
            return default;
        bool[] doubtful = DoubtfulSentences(text);
        var windows = new List<double>();
        var inText = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inWindow = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        double weight = 0;
        int words = 0, fact = 0, withFact = 0, counted = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            int before = fact;
            for (; fact < facts.Length && facts[fact].Span.Start < sentence.Span.End; fact++)
            {
                string key = KeyOf(text, facts[fact]);
                double news = inText.Add(key) ? 1 : inWindow.Contains(key) ? AgainInWindow : AgainInText;
                inWindow.Add(key);
                weight += facts[fact].Weight * news * (doubtful[s] ? Doubtful : 1);
            }
            withFact += fact > before ? 1 : 0;
            counted += sentence.Words > 0 ? 1 : 0;
            words += sentence.Words;
            bool last = s == text.Sentences.Length - 1;
            if (words < WindowWords && !(last && (words >= WindowWords / 2 || windows.Count == 0)))
                continue;
            if (words > 0)
                windows.Add(100 * weight / words);
            (weight, words) = (0, 0);
            inWindow.Clear();
        }
        return new FactualDensity(100.0 * facts.Length / text.Words, windows.Count == 0 ? 0 : windows.Average(), counted == 0 ? 0 : (double)withFact / counted);
    }

    /// <summary>What makes two facts the same: their characters; of names the last word or part of one, so that a surname repeats the full name.</summary>
    private static string KeyOf(AnnotatedText text, Fact fact)
    {
        string span = fact.Span.In(text.Text);
        return fact.Type == "entity" ? span[(span.AsSpan().LastIndexOfAny(' ', '-') + 1)..] : span;
    }

    private static bool[] DoubtfulSentences(AnnotatedText text)
    {
        var doubtful = new bool[text.Sentences.Length];
        foreach (Cue cue in text.Cues)
        {
            if (cue.Type <= CueType.Condition && !cue.Negated)
                doubtful[text.SentenceAt(cue.Span.Start)] = true;
        }
        for (int s = 0; s < doubtful.Length; s++)
        {
            TextSpan span = text.Sentences[s].Span;
            doubtful[s] |= span.Length > 0 && text.Text[span.End - 1] == '?';
        }
        return doubtful;
    }
}
