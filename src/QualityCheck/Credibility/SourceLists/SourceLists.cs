using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>
/// The source lists of a check, as they are at one moment. Immutable and safe from many threads: new lists are a new
/// snapshot.
/// </summary>
public sealed class SourceLists
{
    /// <summary>A snapshot of these lists.</summary>
    /// <param name="lists">The lists, in the order in which reports name them.</param>
    /// <param name="asOf">The day, in UTC, by which ratings run out; null for none: then no rating does, unless the
    /// checker has a clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> or a list is null.</exception>
    /// <exception cref="ArgumentException">Two lists have one name.</exception>
    public SourceLists(IEnumerable<SourceList> lists, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(lists);
        Lists = [.. lists];
        AsOf = asOf;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceList list in Lists)
        {
            ArgumentNullException.ThrowIfNull(list, nameof(lists));
            if (!names.Add(list.Id))
                throw new ArgumentException($"two source lists have the name '{SourceKey.Cut(list.Id)}'",
                    nameof(lists));
        }
        Versions = [.. Lists.Select(list => new SourceListVersion(list.Id, list.Version, list.Digest))];
        Digest = DigestOf(Lists);
    }

    private SourceLists(SourceLists other, DateOnly asOf) =>
        (Lists, Versions, Digest, AsOf) = (other.Lists, other.Versions, other.Digest, asOf);

    /// <summary>No list.</summary>
    public static SourceLists Empty { get; } = new([]);

    /// <summary>The lists.</summary>
    public ImmutableArray<SourceList> Lists { get; }

    /// <summary>The day by which ratings run out; null for none.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>Whether a rating runs out some day, so that the day makes a difference.</summary>
    internal bool Expires => Lists.Any(list => list.Table.Expires);

    /// <summary>What reports say of the lists.</summary>
    public ImmutableArray<SourceListVersion> Versions { get; }

    /// <summary>
    /// The first twelve hexadecimal digits of a SHA-256 over the lists as they were read: the same bytes read by other
    /// options, or with another confidence, have another.
    /// </summary>
    public string Digest { get; }

    /// <summary>The same lists on a day.</summary>
    public SourceLists On(DateOnly asOf) => new(this, asOf);

    /// <summary>What each list says of an address, in the order of the lists; those that ran out among them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is null.</exception>
    public ImmutableArray<SourceMatch> Find(UrlIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var matches = ImmutableArray.CreateBuilder<SourceMatch>();
        foreach (SourceList list in Lists)
        {
            if (list.Find(identity) is { } match)
                matches.Add(match);
        }
        return matches.ToImmutable();
    }

    private static string DigestOf(ImmutableArray<SourceList> lists)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SourceList list in lists)
        {
            string confidence = list.Confidence.ToString("R", CultureInfo.InvariantCulture);
            hash.AppendData(Encoding.UTF8.GetBytes(
                $"{list.Id}\0{list.Version}\0{list.Digest}\0{list.IsOverride}\0{confidence}\0"));
            list.Table.AddTo(hash);
        }
        return ShortDigest.Of(hash.GetHashAndReset());
    }
}
