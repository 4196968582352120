using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>The caller's brands, ready to be compared with hosts.</summary>
internal sealed class BrandTable
{
    /// <summary>
    /// Letters of a brand's label from which on one letter off counts: shorter names have neighbours of their own (a
    /// judgement).
    /// </summary>
    private const int FewestLetters = 6;

    private readonly ImmutableArray<Entry> _brands;
    private readonly FrozenSet<string> _own;

    public BrandTable(ImmutableArray<string> brands, PublicSuffixList suffixes)
    {
        _brands = [.. brands.Select(brand => Read(brand, suffixes))];
        _own = _brands.Select(brand => brand.Domain).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
    }

    public static bool IsName(string? brand) =>
        brand is not null && HostName.Parse(brand) is { } name && !name.Traits.HasFlag(UrlTraits.IpLiteral);

    /// <summary>The first brand that the host can be taken for; null where it is none or the brand's own.</summary>
    public BrandMatch? Find(UrlIdentity identity)
    {
        if (_brands.IsEmpty || IsOwn(identity.AsciiHost) || Name(identity) is not { } label)
            return null;
        string skeleton = Confusables.Skeleton(label);
        foreach (Entry brand in _brands)
        {
            BrandResemblance? resemblance = brand.Label == label
                ? brand.Domain is null ? null : BrandResemblance.OtherSuffix
                : brand.Skeleton == skeleton ? BrandResemblance.LookAlike
                : brand.Label.Length >= FewestLetters && IsOneEditApart(brand.Label, label)
                    ? BrandResemblance.OneLetterOff : null;
            if (resemblance is { } found)
                return new BrandMatch(brand.Written, found);
        }
        return null;
    }

    /// <summary>
    /// The label that somebody registered, with its letters beyond ASCII: that of the registrable domain, on a platform
    /// that of the account.
    /// </summary>
    private static string? Name(UrlIdentity identity)
    {
        if (identity.Account is { } account && account == HostingPlatforms.WithoutMobilePrefix(identity.AsciiHost))
            return First(HostName.Parse(account)!.Value.Unicode);
        return identity.RegistrableDomain is { } domain ? First(HostName.Parse(domain)!.Value.Unicode) : null;
    }

    private static Entry Read(string written, PublicSuffixList suffixes)
    {
        HostName name = HostName.Parse(written)!.Value;
        if (!name.Ascii.Contains('.', StringComparison.Ordinal))
            return new Entry(written, null, name.Unicode, Confusables.Skeleton(name.Unicode));
        string domain = suffixes.RegistrableDomainOf(name.Ascii) ?? name.Ascii;
        string label = First(HostName.Parse(domain)!.Value.Unicode);
        return new Entry(written, domain, label, Confusables.Skeleton(label));
    }

    private static string First(string host) => host.Split('.')[0];

    private bool IsOwn(string host)
    {
        for (int at = 0; at >= 0;)
        {
            if (_own.Contains(host[at..]))
                return true;
            int dot = host.IndexOf('.', at);
            at = dot < 0 ? -1 : dot + 1;
        }
        return false;
    }

    /// <summary>Whether one letter more, less or another, or two neighbours exchanged, makes one the other.</summary>
    private static bool IsOneEditApart(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        int from = one.AsSpan().CommonPrefixLength(other);
        ReadOnlySpan<char> a = one.AsSpan(from), b = other.AsSpan(from);
        if (a.Length != b.Length)
            return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
        return a[1..].SequenceEqual(b[1..])
            || a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
    }

    private readonly record struct Entry(string Written, string? Domain, string Label, string Skeleton);
}
