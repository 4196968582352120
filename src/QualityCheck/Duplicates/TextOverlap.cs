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
/// <param name="Shared">The passages that they share, in the order of the first text; none overlap in the shorter one
/// of the texts, and of the first eight places in the longer one it is the one that goes on longest.</param>
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

    internal static TextOverlap Between(ShingleText a, ShingleText b) =>
        a.Count <= b.Count ? Between(a, new ShingleTable(b)) : Between(b, new ShingleTable(a)).Swapped();

    /// <summary>What a text, which is A, shares with the one of the table.</summary>
    internal static TextOverlap Between(ShingleText a, ShingleTable b)
    {
        var finder = new OverlapFinder(a, b);
        (int ofA, int ofB, int words) = (finder.Shared, finder.SharedOfOther, b.Text.Count);
        double shareOfA = Share(ofA, a.Count), shareOfB = Share(ofB, words);
        CopyRelation? relation = CopyRelations.Of(shareOfA, shareOfB,
            Math.Max(Share(finder.New, a.Count), Share(finder.NewOfOther, words)),
            Math.Min(finder.New, finder.NewOfOther));
        return new TextOverlap(relation, shareOfA, shareOfB, Share(ofA + ofB, a.Count + words), [.. finder.Passages()]);
    }

    /// <summary>The same, told of the second text first.</summary>
    internal TextOverlap Swapped() => new(
        Relation switch
        {
            CopyRelation.Contains => CopyRelation.ContainedIn,
            CopyRelation.ContainedIn => CopyRelation.Contains,
            _ => Relation,
        }, ShareOfB, ShareOfA, Similarity,
        [.. Shared.Select(span => new SharedSpan(span.B, span.A)).OrderBy(span => span.A.Start)]);

    private static double Share(int shared, int words) => (double)shared / Math.Max(1, words);
}
