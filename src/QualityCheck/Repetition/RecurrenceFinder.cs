using FuzzySharp;
using FuzzySharp.PreProcess;

namespace QualityCheck.Repetition;

/// <summary>
/// Finds sentences that return word for word or nearly so. An index on the rarer stems of each sentence names a few candidates;
/// only those are compared, so the work grows with the length of the text and not with its square.
/// </summary>
internal static class RecurrenceFinder
{
    private const int FewestWords = 6;
    private const int IndexedStems = 8;
    private const int LongestPosting = 50;
    private const int Candidates = 4;
    private const double LeastShared = 0.55;
    private const int LeastRatio = 84;

    public static List<Recurrence> Find(AnnotatedText text, CancellationToken cancellationToken)
    {
        var found = new List<Recurrence>();
        var exact = new Dictionary<string, int>(StringComparer.Ordinal);
        List<Passage> passages = Passages(text, cancellationToken);
        Dictionary<string, int> frequency = Frequencies(passages);
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < passages.Count; i++)
        {
            if (i % 256 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Passage passage = passages[i];
            if (exact.TryGetValue(passage.Text, out int first))
            {
                found.Add(new Recurrence(passages[first].Index, passage.Index, 1, passage.Listed ? "template" : "exact", 1));
                continue;
            }
            exact.Add(passage.Text, i);
            string[] rare = [.. passage.Stems.OrderBy(stem => frequency[stem]).ThenBy(stem => stem, StringComparer.Ordinal).Take(IndexedStems)];
            if (Nearest(passages, passage, rare, postings) is { } near)
                found.Add(near);
            foreach (string stem in rare)
            {
                if (!postings.TryGetValue(stem, out List<int>? posting))
                    postings.Add(stem, posting = []);
                if (posting.Count < LongestPosting)
                    posting.Add(i);
            }
        }
        return found;
    }

    private static List<Passage> Passages(AnnotatedText text, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        for (int i = 0; i < text.Sentences.Length; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Sentence sentence = text.Sentences[i];
            if (sentence.Words >= FewestWords && text.BlockOf(sentence).Kind != BlockKind.Heading)
                passages.Add(Passage.Of(text, i));
        }
        return passages;
    }

    private static Dictionary<string, int> Frequencies(List<Passage> passages)
    {
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Passage passage in passages)
        {
            foreach (string stem in passage.Stems)
                frequency[stem] = frequency.GetValueOrDefault(stem) + 1;
        }
        return frequency;
    }

    private static Recurrence? Nearest(List<Passage> passages, Passage later, string[] rare, Dictionary<string, List<int>> postings)
    {
        var votes = new Dictionary<int, int>();
        foreach (string stem in rare)
        {
            if (!postings.TryGetValue(stem, out List<int>? posting))
                continue;
            foreach (int candidate in posting)
                votes[candidate] = votes.GetValueOrDefault(candidate) + 1;
        }
        Recurrence? best = null;
        foreach ((int candidate, _) in votes.Where(vote => vote.Value >= 2).OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(Candidates))
        {
            if (Compare(passages[candidate], later) is { } recurrence && (best is null || recurrence.Similarity > best.Value.Similarity))
                best = recurrence;
        }
        return best;
    }

    private static Recurrence? Compare(Passage first, Passage later)
    {
        if (first.Sorted is null || later.Sorted is null || first.Negations != later.Negations || Shared(first, later) < LeastShared)
            return null;
        int ratio = Fuzz.Ratio(first.Sorted, later.Sorted, PreprocessMode.None);
        if (ratio < LeastRatio)
            return null;
        // The same words about other figures are a pattern, not a repetition.
        bool template = later.Listed || first.Figures != later.Figures;
        return new Recurrence(first.Index, later.Index, 1, template ? "template" : "near", ratio / 100.0);
    }

    /// <summary>The share of the stems of both that both have, 0–1 (Jaccard).</summary>
    private static double Shared(Passage first, Passage later)
    {
        int common = first.Stems.Intersect(later.Stems, StringComparer.Ordinal).Count();
        int all = first.Stems.Length + later.Stems.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }
}
