namespace QualityCheck.Credibility;

/// <summary>
/// Whose address it is: the host in its one true form, what is unusual about it, and the page behind it where it is a
/// copy. Immutable and safe from many threads. Nothing is fetched.
/// </summary>
public sealed record UrlIdentity
{
    private UrlIdentity()
    {
    }

    /// <summary><c>http</c> or <c>https</c>; <c>https</c> where the address has none.</summary>
    public required string Scheme { get; init; }

    /// <summary>
    /// The host in ASCII, lower-case, without trailing dot; IPv4 with four decimal parts, IPv6 without brackets.
    /// </summary>
    public required string AsciiHost { get; init; }

    /// <summary>
    /// The host as a reader sees it, with the letters beyond ASCII; the same as <see cref="AsciiHost"/> where there are
    /// none.
    /// </summary>
    public required string UnicodeHost { get; init; }

    /// <summary>
    /// The ending under which anybody can register a name, by the rules of registries and of private owners:
    /// <c>co.uk</c>, <c>github.io</c>; the last label where no rule fits. Null for an IP address, and where the list
    /// knows no suffix at all.
    /// </summary>
    public string? PublicSuffix { get; init; }

    /// <summary>
    /// The ending by the rules of registries alone: <c>io</c> for a host under <c>github.io</c>. Where it is not
    /// <see cref="PublicSuffix"/>, the latter is of the list's private section.
    /// </summary>
    public string? IcannSuffix { get; init; }

    /// <summary>
    /// The public suffix and one label more: <c>example.co.uk</c> of <c>www.example.co.uk</c>. Null for an IP address
    /// and for a host that is a suffix itself.
    /// </summary>
    public string? RegistrableDomain { get; init; }

    /// <summary>The port, 1–65535.</summary>
    public required int Port { get; init; }

    /// <summary>
    /// The path without query and fragment, its dot segments resolved and what needs no percent sign written without;
    /// <c>/</c> where there is none.
    /// </summary>
    public string Path { get; init; } = UrlPath.Root;

    /// <summary>What is unusual about the address.</summary>
    public UrlTraits Traits { get; init; }

    /// <summary>
    /// The account where the address is one on a hosting platform, such as <c>someone.substack.com</c> or
    /// <c>medium.com/@someone</c>; else null.
    /// </summary>
    public string? Account { get; init; }

    /// <summary>
    /// The page that this address is a copy of, unwrapped to the last; null where it is no copy or the original cannot
    /// be told.
    /// </summary>
    public UrlIdentity? Origin { get; init; }

    /// <summary>The page that this address is a copy of, or itself.</summary>
    internal UrlIdentity Innermost => Origin ?? this;

    /// <summary>
    /// The brand of <see cref="CredibilityOptions.Brands"/> that the host can be taken for; null where there is none.
    /// </summary>
    public BrandMatch? Brand { get; init; }

    /// <summary>
    /// Reads an address by <see cref="CredibilityOptions.Default"/>. One without a scheme (<c>//host/…</c>,
    /// <c>host.tld/…</c>) is read as https.
    /// </summary>
    /// <param name="url">The address, or null.</param>
    /// <returns>The identity; null where it is no web address or its host cannot be told beyond doubt. Never
    /// throws.</returns>
    public static UrlIdentity? Parse(string? url) => Parse(url, CredibilityOptions.Default);

    /// <summary>Reads an address as <see cref="Parse(string)"/> does, by these suffixes and brands.</summary>
    /// <param name="url">The address, or null.</param>
    /// <param name="options">The suffixes and brands.</param>
    /// <returns>The identity; null where it is no web address or its host cannot be told beyond doubt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static UrlIdentity? Parse(string? url, CredibilityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Parse(url, options, UrlOrigin.MaxDepth);
    }

    private static UrlIdentity? Parse(string? url, CredibilityOptions options, int depth)
    {
        if (UrlParts.Split(url) is not { } parts || HostName.Parse(parts.Host) is not { } host)
            return null;
        int standard = parts.Scheme == "https" ? 443 : 80;
        string? account = HostingPlatforms.Account(host.Ascii, parts.Rest);
        (UrlTraits wrapper, string? original) = UrlOrigin.Unwrap(host.Ascii, parts.Rest);
        SuffixPlace? place = options.Suffixes.IsEmpty || host.Traits.HasFlag(UrlTraits.IpLiteral)
            ? null
            : options.Suffixes.Find(host.Ascii);
        var identity = new UrlIdentity
        {
            Scheme = parts.Scheme,
            AsciiHost = host.Ascii,
            UnicodeHost = host.Unicode,
            PublicSuffix = place is { } ending ? host.Ascii[ending.Start..] : null,
            IcannSuffix = place is { } own ? host.Ascii[own.IcannStart..] : null,
            RegistrableDomain = place is { } found ? PublicSuffixList.RegistrableDomainOf(host.Ascii, found) : null,
            Port = parts.Port ?? standard,
            Path = UrlPath.Of(parts.Rest),
            Traits = host.Traits | wrapper
                | (parts.HasUserInfo ? UrlTraits.UserInfo : 0)
                | (parts.Port is { } port && port != standard ? UrlTraits.NonDefaultPort : 0)
                | (account is null ? 0 : UrlTraits.HostingPlatform),
            Account = account,
            Origin = original is null || depth == 0 ? null : Parse(original, options, depth - 1)?.Innermost,
        };
        return identity.WithBrand(options.BrandTable);
    }

    private UrlIdentity WithBrand(BrandTable brands) =>
        brands.Find(this) is { } brand ? this with { Brand = brand, Traits = Traits | UrlTraits.BrandLookAlike } : this;
}
