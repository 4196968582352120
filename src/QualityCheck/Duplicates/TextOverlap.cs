using System.Collections.Immutable;
using QualityCheck.Duplicates;

namespace QualityCheck;

/// <summary>What two texts share, word for word: found by comparing them, not estimated.</summary>
/// <param name="Relation">What the first is to the second; null where they share too little to say that one was copied
/// from the other.</param>
/// <param name="ShareOfA">The share of the first text's words that stand in a shared run of
/// <see cref="Winnowing.ShingleWords"/> words or more, 0 to 1.</param>
/// <param name="ShareOfB">The same of the second.</param>
/// <param name="Similarity">The words in shared runs of both texts together by all of their words, 0 to 1.</param>
/// <param name="Shared">The passages that they share, in the order of the first text, none of which overlap there;
/// of several places of the second text the one that goes on longest.</param>
public sealed record TextOverlap(CopyRelation? Relation, double ShareOfA, double ShareOfB, double Similarity,
    ImmutableArray<SharedSpan> Shared)
{
    /// <summary>Compares two texts in time and room linear in their lengths. Safe from several threads.</summary>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public static TextOverlap Between(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Between(ShingleText.Of(a), ShingleText.Of(b));
    }

    internal static TextOverlap Between(ShingleText a, ShingleText b)
    {
        var finder = new OverlapFinder(a, b);
        (int ofA, int ofB) = (finder.SharedOfA, finder.SharedOfB);
        double shareOfA = Share(ofA, a.Count), shareOfB = Share(ofB, b.Count);
        CopyRelation? relation = CopyRelations.Of(shareOfA, shareOfB,
            Math.Max(Share(finder.NewOfA, a.Count), Share(finder.NewOfB, b.Count)),
            Math.Min(finder.NewOfA, finder.NewOfB));
        return new TextOverlap(relation, shareOfA, shareOfB, Share(ofA + ofB, a.Count + b.Count), finder.Passages());
    }

    private static double Share(int shared, int words) => (double)shared / Math.Max(1, words);
}
