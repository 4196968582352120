namespace QualityCheck.Duplicates;

/// <summary>Which relation follows from how much two texts share.</summary>
internal static class CopyRelations
{
    /// <summary>
    /// Of a text that is a copy so much is shared; a judgement: a head, a foot and a few edits are left.
    /// </summary>
    private const double NearlyAll = 0.8;

    /// <summary>
    /// Of texts that overlap, the larger of the two shares. Among 120 articles in eleven variants, unrelated ones that
    /// have a head and a foot in common share .14 at most, an article cut up among others .23 at least.
    /// </summary>
    private const double Much = 0.18;

    /// <summary>
    /// So many shared words are no copying unless both texts are nearly the same: a sentence or a call to subscribe.
    /// </summary>
    private const int FewWords = 20;

    /// <param name="shareOfA">The share of the first text.</param>
    /// <param name="shareOfB">The share of the second.</param>
    /// <param name="newShare">The larger share without what a text says again, such as the line under each product of a
    /// list.</param>
    /// <param name="newWords">So many words that is, of the text where it is less.</param>
    /// <returns>Null where neither was copied from the other.</returns>
    public static CopyRelation? Of(double shareOfA, double shareOfB, double newShare, int newWords)
    {
        if (shareOfA >= NearlyAll && shareOfB >= NearlyAll)
            return CopyRelation.Duplicate;
        if (newWords < FewWords || newShare < Much)
            return null;
        return shareOfA >= NearlyAll ? CopyRelation.ContainedIn
            : shareOfB >= NearlyAll ? CopyRelation.Contains : CopyRelation.Overlaps;
    }
}
