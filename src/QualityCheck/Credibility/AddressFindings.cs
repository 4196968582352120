namespace QualityCheck.Credibility;

/// <summary>What is unusual about the page's address, as findings.</summary>
internal static class AddressFindings
{
    private static readonly TextSpan WholeDocument = new(0, 0);

    public static IEnumerable<Finding> Of(string? url, UrlIdentity? identity)
    {
        if (identity is null)
        {
            if (!string.IsNullOrWhiteSpace(url))
                yield return Finding.Of(CredibilityRules.Unreadable, "unreadable-address", WholeDocument, 1,
                    "The given address has no certain host.", [("url", url)]);
            yield break;
        }
        foreach ((UrlTraits trait, RuleDescriptor rule, string type, string message) in Described(identity))
        {
            if (identity.Traits.HasFlag(trait))
                yield return Finding.Of(rule, type, WholeDocument, 1, message, EvidenceOf(identity));
        }
    }

    private static (UrlTraits Trait, RuleDescriptor Rule, string Type, string Message)[] Described(
        UrlIdentity identity) =>
    [
        (UrlTraits.UserInfo, CredibilityRules.UserInfo, "user-info",
            $"The address leads to {identity.AsciiHost}; what stands before the @ is no host."),
        (UrlTraits.IpLiteral, CredibilityRules.IpLiteral, "ip-literal",
            $"The host is the IP address {identity.AsciiHost}."),
        (UrlTraits.Punycode, CredibilityRules.Punycode, "punycode",
            $"The host {identity.UnicodeHost} is {identity.AsciiHost} in ASCII."),
        (UrlTraits.MixedScript, CredibilityRules.MixedScript, "mixed-script",
            $"The host {identity.UnicodeHost} mixes scripts that look alike; in ASCII it is {identity.AsciiHost}."),
        (UrlTraits.NonDefaultPort, CredibilityRules.Port, "non-default-port",
            FormattableString.Invariant($"The address names port {identity.Port}.")),
        (UrlTraits.HostingPlatform, CredibilityRules.Platform, "hosting-platform",
            $"The publisher is the account {identity.Account}, not the platform."),
        (UrlTraits.ArchiveCopy, CredibilityRules.Copy, "archive-copy",
            $"A copy in a web archive; {Original(identity)}."),
        (UrlTraits.AmpCache, CredibilityRules.Copy, "amp-cache", $"A copy in an AMP cache; {Original(identity)}."),
        (UrlTraits.TranslatedCopy, CredibilityRules.Copy, "translated-copy",
            $"A copy in a translation service; {Original(identity)}."),
    ];

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
