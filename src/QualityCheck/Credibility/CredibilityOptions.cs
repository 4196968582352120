using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// What the caller knows about addresses and sources and the library cannot: <see cref="UrlIdentity.Parse(string,
/// CredibilityOptions)"/> and <see cref="CredibilityAnalyzer"/> go by it. Immutable and safe from many threads.
/// </summary>
public sealed class CredibilityOptions
{
    private readonly Lazy<BrandTable> _brandTable;

    /// <summary>Options as the library's own; what is set beside it is the caller's.</summary>
    public CredibilityOptions() => _brandTable = new(() => new BrandTable(Brands, Suffixes));

    /// <summary>The list of the library, no brands and no files.</summary>
    public static CredibilityOptions Default { get; } = new();

    /// <summary>
    /// The day, in UTC, behind which a date lies in the future; null unless said: then none does.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The public suffixes; <see cref="PublicSuffixList.Default"/> unless said.</summary>
    public PublicSuffixList Suffixes { get; init; } = PublicSuffixList.Default;

    /// <summary>
    /// The names that other hosts may not be taken for (<see cref="UrlIdentity.Brand"/>): registrable domains such as
    /// <c>example.org</c>, which never resemble themselves, or single labels such as <c>example</c>; none unless said.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is no host name.</exception>
    public ImmutableArray<string> Brands
    {
        get;
        init => field = value.IsDefault
            ? []
            : value.All(BrandTable.IsName)
                ? value
                : throw new ArgumentException(
                    $"'{value.First(brand => !BrandTable.IsName(brand))}' is neither a domain nor a label.",
                    nameof(value));
    } = [];

    /// <summary>
    /// <c>trust.txt</c> files by host in ASCII without <c>www.</c>, of publishers and of the parties they name
    /// (<see cref="Affiliation"/>); none unless said.
    /// </summary>
    public ImmutableDictionary<string, TrustTxt> TrustFiles { get; init; } =
        ImmutableDictionary<string, TrustTxt>.Empty;

    /// <summary>
    /// The texts of <c>ads.txt</c> files by host in ASCII without <c>www.</c>: that one is there is said, and nothing
    /// more; none unless said.
    /// </summary>
    public ImmutableDictionary<string, string> AdsFiles { get; init; } = ImmutableDictionary<string, string>.Empty;

    internal BrandTable BrandTable => _brandTable.Value;
}
