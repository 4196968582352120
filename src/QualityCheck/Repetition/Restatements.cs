namespace QualityCheck.Repetition;

/// <summary>
/// Compares a sentence with earlier ones for what it says again in other words, and lets both grow to the passages of
/// up to three sentences that match. Sentences that stand side by side share words because they go on about one thing;
/// they are left out. Not safe from several threads.
/// </summary>
internal sealed class Restatements(ComparedText text, PassageComparer comparer, Agreement agreement)
{
    /// <summary>Below this gain the second best candidate is as good as none.</summary>
    private const double LeastGain = -10;

    /// <summary>Differences of gain come out about 1 by it.</summary>
    private const double Spread = 20;

    /// <summary>So much weight must a pair have in common: two or three telling words.</summary>
    private const double LeastShared = 6;

    /// <summary>And so much of the weight of the lighter one.</summary>
    private const double LeastContained = 0.15;

    /// <summary>What weight that only one of them has takes from the gain; it stops passages from growing.</summary>
    private const double Unlike = 0.225;

    /// <summary>With so many word pairs in common, names that take each other's place make two statements.</summary>
    private const double FramePairs = 0.35;

    private readonly bool[] _isStatement = new bool[text.Sentences];

    /// <summary>Whether the passages that grow agree so far.</summary>
    private bool _agree;

    /// <summary>
    /// The pair that the sentence makes with the earlier one it has most in common with; null where none is possible.
    /// From now on the sentence is an earlier one itself.
    /// </summary>
    public PassagePair? Best(int sentence, ReadOnlySpan<int> candidates)
    {
        _isStatement[sentence] = true;
        (int nearest, double most, double second) = (-1, double.NegativeInfinity, LeastGain);
        foreach (int candidate in candidates)
        {
            if (!_isStatement[candidate])
                continue;
            (double own, double theirs, double shared) = comparer.Overlap(new Window(candidate, 1),
                new Window(sentence, 1));
            double gain = shared - Unlike * (own + theirs - 2 * shared);
            if (shared < LeastShared || shared < LeastContained * Math.Min(own, theirs))
                continue;
            if (gain > most)
                (nearest, most, second) = (candidate, gain, Math.Max(second, most));
            else
                second = Math.Max(second, gain);
        }
        return nearest < 0 ? null : Compare(new Window(nearest, 1), new Window(sentence, 1), most - second);
    }

    private PassagePair? Compare(Window candidate, Window sentence, double margin)
    {
        (Window first, Window later) = Grow(candidate, sentence);
        if (AreNeighbours(first, later) && IsOneBlock(first, later) || !agreement.Holds(first, later))
            return null;
        var features = new float[PairFeatures.Count];
        comparer.Fill(first, later, features);
        agreement.Fill(first, later, features);
        features[PairFeatures.Margin] = (float)(margin / Spread);
        var pair = new PassagePair(first, later, features, 0);
        return features[PairFeatures.OtherNames] > 0 && features[PairFeatures.WordPairs] >= FramePairs
            || AreNeighbours(first, later) && !NothingNew.IsIn(pair) ? null : pair;
    }

    private static bool AreNeighbours(Window first, Window later) => later.First - first.End <= 1;

    private bool IsOneBlock(Window first, Window later) =>
        text.Source.Sentences[first.First].Block == text.Source.Sentences[later.First].Block;

    /// <summary>
    /// Takes neighbouring sentences in as long as they bring more in common than not, and no figure or negation that
    /// sets passages at odds that agreed before.
    /// </summary>
    private (Window First, Window Later) Grow(Window first, Window later)
    {
        double gain = Gain(first, later);
        while (true)
        {
            _agree = agreement.Holds(first, later);
            (Window First, Window Later, double Gain) best = (first, later, gain);
            if (first.Count < Window.Longest)
            {
                best = Better(best, Before(first), later);
                best = Better(best, Behind(first), later);
            }
            if (later.Count < Window.Longest)
            {
                best = Better(best, first, Before(later));
                best = Better(best, first, Behind(later));
            }
            if (best.Gain <= gain)
                return (first, later);
            (first, later, gain) = best;
        }
    }

    private (Window First, Window Later, double Gain) Better((Window First, Window Later, double Gain) best,
        Window? first, Window? later) =>
        first is { } own && later is { } theirs && own.End <= theirs.First && Gain(own, theirs) is var gain
            && gain > best.Gain && (!_agree || agreement.Holds(own, theirs)) ? (own, theirs, gain) : best;

    private double Gain(Window first, Window later)
    {
        (double own, double theirs, double shared) = comparer.Overlap(first, later);
        return shared - Unlike * (own + theirs - 2 * shared);
    }

    private Window? Before(Window window) =>
        window.First > 0 && text.Source.Sentences[window.First - 1].Block == text.Source.Sentences[window.First].Block
            ? new Window(window.First - 1, window.Count + 1)
            : null;

    private Window? Behind(Window window) =>
        window.End < text.Sentences
            && text.Source.Sentences[window.End].Block == text.Source.Sentences[window.First].Block
            ? new Window(window.First, window.Count + 1)
            : null;
}
