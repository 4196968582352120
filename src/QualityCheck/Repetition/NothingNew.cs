namespace QualityCheck.Repetition;

/// <summary>
/// Whether the later of two passages says nothing that the earlier one did not say: no new name or figure, and nearly
/// all of its words of substance were there. Plain words count as much as rare ones here, so that a point made again in
/// common words is seen.
/// </summary>
internal static class NothingNew
{
    /// <summary>
    /// What such a pair is given at least: of some 90 such pairs in articles of the web two readers called four in five
    /// the same.
    /// </summary>
    public const double Least = 0.6;

    /// <summary>
    /// From this share of common pairs of neighbouring words on, two passages have one frame; and from that share of
    /// known words on, nothing else stands in it.
    /// </summary>
    private const double FramePairs = 0.5, FrameKnown = 0.9;

    /// <summary>A name that both have is no statement: so much of the other words must have been there.</summary>
    private const double LeastPlain = 0.5;

    public static bool IsIn(PassagePair pair)
    {
        float[] features = pair.Features;
        if (features[PairFeatures.PlainKnown] < LeastPlain || features[PairFeatures.NewNames] > 0
            || features[PairFeatures.NewFigures] > 0 || features[PairFeatures.OtherNames] > 0 || IsFrame(pair))
            return false;
        double known = features[PairFeatures.Known], even = features[PairFeatures.EvenSimilarity],
            similarity = features[PairFeatures.Similarity];
        double stems = PairFeatures.CountOf(features, PairFeatures.SharedStems),
            figures = PairFeatures.CountOf(features, PairFeatures.SharedFigures);
        return even >= 0.5 && similarity >= 0.5 && (stems >= 6 && known >= 0.66 || stems >= 5 && known >= 0.8)
            || stems >= 3 && known >= 0.75 && even >= 0.55 && similarity >= 0.6
            || figures >= 1
            && (stems >= 6 && known >= 0.66 && similarity >= 0.33 || stems >= 5 && pair.Probability >= 0.4);
    }

    /// <summary>
    /// Whether the same frame stands around other words: what takes their place is what the later one is about.
    /// </summary>
    public static bool IsFrame(PassagePair pair) =>
        pair.Features[PairFeatures.WordPairs] >= FramePairs && pair.Features[PairFeatures.Known] < FrameKnown;
}
