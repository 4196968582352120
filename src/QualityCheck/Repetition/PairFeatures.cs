namespace QualityCheck.Repetition;

/// <summary>What two passages have in common and what not, as numbers of about the same size.</summary>
internal static class PairFeatures
{
    /// <summary>The weight of the stems in both.</summary>
    public const int Shared = 0;

    /// <summary>The mean weight of a stem in both.</summary>
    public const int MeanShared = 1;

    /// <summary>The greatest weight of a stem in both.</summary>
    public const int Rarest = 2;

    /// <summary>The share of the runs of two words that stand in both.</summary>
    public const int WordPairs = 3;

    /// <summary>The weighted share of stems in both, of the passages with two sentences before and behind in their paragraphs.</summary>
    public const int Context = 4;

    /// <summary>How much their lengths differ.</summary>
    public const int LengthRatio = 5;

    /// <summary>The weight of the names that one of them lacks.</summary>
    public const int MissingNames = 6;

    /// <summary>The weight of the names that take each other's place.</summary>
    public const int OtherNames = 7;

    /// <summary>How much of what they share the whole text is about.</summary>
    public const int Topical = 8;

    public const int Count = 9;

    /// <summary>The sign that the weight of each feature must have: what passages share can only speak for a restatement.</summary>
    public static ReadOnlySpan<int> Signs => [1, 1, 1, 1, 1, -1, -1, -1, -1];
}
