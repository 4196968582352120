using System.Collections.Immutable;
using QualityCheck.Duplicates;

namespace QualityCheck;

/// <summary>A document seen before, of which a later one repeats passages, as told by their fingerprints.</summary>
/// <param name="Id">The earlier document's id.</param>
/// <param name="Relation">What the later document is to the earlier one.</param>
/// <param name="Share">The share of the later document's fingerprints that the earlier one has, 0 to 1.</param>
/// <param name="ShareOfEarlier">The share of the earlier document's fingerprints that the later one has, 0 to
/// 1.</param>
/// <param name="Shared">The passages, A in the later document's text and B in the earlier one's, in the order of A;
/// at most <see cref="Winnowing.Window"/> words too short at each end. The end of B is an estimate, for the last
/// words may be set wider or closer there: it may lie behind the text's.</param>
public sealed record EarlierCopy(string Id, CopyRelation Relation, double Share, double ShareOfEarlier,
    ImmutableArray<SharedSpan> Shared)
{
    /// <summary>So many copies are told at most.</summary>
    public const int Most = 64;

    /// <summary>Those of some earlier documents that a later one was copied from, or was copied in, the most copied
    /// first and then by id. For those who keep fingerprints in a store of their own.</summary>
    /// <param name="later">The fingerprints of the later document, see <see cref="Winnowing"/>.</param>
    /// <param name="earlier">The earlier documents that share some of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public static ImmutableArray<EarlierCopy> Among(ImmutableArray<TextFingerprint> later,
        IEnumerable<EarlierDocument> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return
        [
            .. earlier.Select(document => FingerprintMatch.Of(later, document)).OfType<EarlierCopy>()
                .OrderByDescending(copy => copy.Share).ThenByDescending(copy => copy.ShareOfEarlier)
                .ThenBy(copy => copy.Id, StringComparer.Ordinal).Take(Most),
        ];
    }
}
