namespace QualityCheck.Evaluation.Measures;

/// <summary>Counts predictions against the gold standard.</summary>
internal sealed class PredictionCounts
{
    public double Hits { get; private set; }

    public double FalseAlarms { get; private set; }

    public double Misses { get; private set; }

    public double Rejections { get; private set; }

    public void Add(bool gold, bool predicted)
    {
        if (gold && predicted)
            Hits++;
        else if (predicted)
            FalseAlarms++;
        else if (gold)
            Misses++;
        else
            Rejections++;
    }

    /// <summary>Adds one count for each member of the two sets.</summary>
    public void Add<T>(IReadOnlySet<T> gold, IReadOnlySet<T> predicted)
    {
        int shared = gold.Count(predicted.Contains);
        Hits += shared;
        FalseAlarms += predicted.Count - shared;
        Misses += gold.Count - shared;
    }

    public PrecisionRecall Positive => PrecisionRecall.Of(Hits, FalseAlarms, Misses);

    public PrecisionRecall Negative => PrecisionRecall.Of(Rejections, Misses, FalseAlarms);
}
