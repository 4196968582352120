using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>What is unusual about the page's address, as findings.</summary>
internal static class AddressFindings
{
    private const string UnreadableType = "unreadable-address", TrickType = "address-trick",
        BrandType = "brand-look-alike";

    private static readonly (UrlTraits Trait, RuleDescriptor Rule, string Type, Func<UrlIdentity, string> Message)[]
        Described =
    [
        (UrlTraits.UserInfo, CredibilityRules.UserInfo, "user-info",
            url => $"The address leads to {url.AsciiHost}; what stands before the @ is no host."),
        (UrlTraits.IpLiteral, CredibilityRules.IpLiteral, "ip-literal",
            url => $"The host is the IP address {url.AsciiHost}."),
        (UrlTraits.Punycode, CredibilityRules.Punycode, "punycode",
            url => $"The host {url.UnicodeHost} is {url.AsciiHost} in ASCII."),
        (UrlTraits.MixedScript, CredibilityRules.MixedScript, "mixed-script",
            url => $"The host {url.UnicodeHost} mixes scripts that look alike; in ASCII it is {url.AsciiHost}."),
        (UrlTraits.NonDefaultPort, CredibilityRules.Port, "non-default-port",
            url => FormattableString.Invariant($"The address names port {url.Port}.")),
        (UrlTraits.HostingPlatform, CredibilityRules.Platform, "hosting-platform",
            url => $"The publisher is the account {url.Account}, not the platform."),
        (UrlTraits.ArchiveCopy, CredibilityRules.Copy, "archive-copy",
            url => $"A copy in a web archive; {Original(url)}."),
        (UrlTraits.AmpCache, CredibilityRules.Copy, "amp-cache", url => $"A copy in an AMP cache; {Original(url)}."),
        (UrlTraits.TranslatedCopy, CredibilityRules.Copy, "translated-copy",
            url => $"A copy in a translation service; {Original(url)}."),
    ];

    /// <summary>What is told of the original as well, where the address is that of a copy.</summary>
    private const UrlTraits OfHosts =
        UrlTraits.UserInfo | UrlTraits.IpLiteral | UrlTraits.Punycode | UrlTraits.MixedScript;

    /// <summary>The types of findings.</summary>
    public static IEnumerable<string> Types =>
        [UnreadableType, TrickType, BrandType, .. Described.Select(described => described.Type)];

    public static IEnumerable<Finding> Of(string? url, UrlIdentity? identity)
    {
        if (identity is null)
        {
            if (!string.IsNullOrWhiteSpace(url))
                yield return Finding.Of(CredibilityRules.Unreadable, UnreadableType, Finding.WholeDocument, 1,
                    "The given address has no certain host.", [("url", url)]);
            if (BrowserReading.Of(url) is { } reading)
                yield return Finding.Of(CredibilityRules.Trick, TrickType, Finding.WholeDocument, 1, reading.Message,
                    [("url", url!), ("browserHost", reading.Host),
                        ("tricks", EvidenceValue.ListOf(reading.Tricks.Select(trick => (EvidenceValue)trick)))]);
            yield break;
        }
        if ((identity.Brand is null ? identity.Origin : identity) is { Brand: { } brand } alike)
            yield return Finding.Of(CredibilityRules.Brand, BrandType, Finding.WholeDocument, 1,
                $"The host {alike.UnicodeHost} can be taken for {brand.Brand}: {Words(brand.Resemblance)}.",
                [("host", alike.AsciiHost), ("brand", brand.Brand),
                    ("resemblance", KebabCase.Of(brand.Resemblance))]);
        foreach ((UrlTraits trait, RuleDescriptor rule, string type, Func<UrlIdentity, string> message) in Described)
        {
            UrlIdentity meant =
                OfHosts.HasFlag(trait) && !identity.Traits.HasFlag(trait) ? identity.Innermost : identity;
            if (meant.Traits.HasFlag(trait))
                yield return Finding.Of(rule, type, Finding.WholeDocument, 1, message(meant), EvidenceOf(meant));
        }
    }

    private static string Words(BrandResemblance resemblance) => resemblance switch
    {
        BrandResemblance.OtherSuffix => "the same name with another ending",
        BrandResemblance.LookAlike => "letters that look alike",
        _ => "one letter differs",
    };

    private static string Original(UrlIdentity identity) =>
        identity.Origin is { } origin
            ? $"the original is on {origin.AsciiHost}"
            : "the original cannot be told from the address";

    private static Evidence EvidenceOf(UrlIdentity identity)
    {
        List<(string, EvidenceValue)> evidence = [("host", identity.AsciiHost)];
        if (identity.UnicodeHost != identity.AsciiHost)
            evidence.Add(("unicodeHost", identity.UnicodeHost));
        if (identity.Account is not null)
            evidence.Add(("account", identity.Account));
        if (identity.Origin is { } origin)
            evidence.Add(("origin", origin.AsciiHost));
        return [.. evidence];
    }
}
