namespace QualityCheck.Repetition;

/// <summary>
/// What two passages have in common and what not, as numbers of about the same size. None tells where they stand or
/// what the text is about.
/// </summary>
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

    /// <summary>How many stems stand in both.</summary>
    public const int SharedStems = 4;

    /// <summary>How much their lengths differ.</summary>
    public const int LengthRatio = 5;

    /// <summary>The weight of the later passage's names that the earlier one lacks.</summary>
    public const int NewNames = 6;

    /// <summary>The weight of the names that take each other's place.</summary>
    public const int OtherNames = 7;

    /// <summary>The weighted share of stems in both (Jaccard).</summary>
    public const int Similarity = 8;

    /// <summary>The weighted share of the stems of one passage that the other has, of the one that has more.</summary>
    public const int Contained = 9;

    /// <summary>The weighted share of the later passage's stems that the earlier one has.</summary>
    public const int Known = 10;

    /// <summary>The share of the stems in both (Jaccard), each counted once.</summary>
    public const int EvenSimilarity = 11;

    /// <summary>The share of the pairs of neighbouring stems in both that stand in the same order.</summary>
    public const int SameOrder = 12;

    /// <summary>How many figures of the later passage the earlier one has.</summary>
    public const int SharedFigures = 13;

    /// <summary>How many figures of the later passage the earlier one lacks.</summary>
    public const int NewFigures = 14;

    /// <summary>The weight of the stems that only one of them has.</summary>
    public const int Unshared = 15;

    /// <summary>The weight of the earlier passage's names that the later one lacks.</summary>
    public const int LeftNames = 16;

    /// <summary>How many figures of the earlier passage the later one lacks.</summary>
    public const int LeftFigures = 17;

    /// <summary>The weight of the later passage's stems that the earlier one lacks.</summary>
    public const int New = 18;

    /// <summary>
    /// The share of the later passage's stems that begin like one of the earlier passage, or are one.
    /// </summary>
    public const int Akin = 19;

    /// <summary>How much more the two have in common than the later one has with any other candidate.</summary>
    public const int Margin = 20;

    /// <summary>
    /// The share of the later passage's stems that are no names and that the earlier one has, each counted once.
    /// </summary>
    public const int PlainKnown = 21;

    /// <summary>Number of features.</summary>
    public const int Count = 22;

    /// <summary>By what logarithms of counts are divided, so that they come out about 1.</summary>
    private const float StemScale = 3, FigureScale = 2;

    /// <summary>What a number of stems or figures is as a feature.</summary>
    public static float OfCount(int count, int feature) => MathF.Log(1 + count) / ScaleOf(feature);

    /// <summary>The number of stems or figures that a feature stands for.</summary>
    public static double CountOf(ReadOnlySpan<float> features, int feature) =>
        Math.Round(Math.Exp(features[feature] * ScaleOf(feature)) - 1);

    private static float ScaleOf(int feature) => feature == SharedStems ? StemScale : FigureScale;

    /// <summary>
    /// What more of each feature may do: 1 where it can only speak for a restatement, -1 only against one, 0 either.
    /// </summary>
    public static ReadOnlySpan<int> Signs => [1, 1, 1, 1, 1, -1, -1, -1, 1, 0, 0, 1, 0, 1, -1, 0, 0, 0, 0, 1, 1, 0];
}
