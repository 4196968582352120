namespace QualityCheck.Credibility;

/// <summary>What is unusual about an address.</summary>
[Flags]
public enum UrlTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>
    /// A user name stands before the host, as in <c>http://example.org@example.com</c>: the host is the part behind the
    /// @.
    /// </summary>
    UserInfo = 1,

    /// <summary>The host is an IP address.</summary>
    IpLiteral = 2,

    /// <summary>The host holds letters beyond ASCII; its ASCII form has a label that begins with <c>xn--</c>.</summary>
    Punycode = 4,

    /// <summary>One label mixes letters of scripts that look alike: Latin, Greek, Cyrillic, Armenian.</summary>
    MixedScript = 8,

    /// <summary>A port other than the scheme's own.</summary>
    NonDefaultPort = 16,

    /// <summary>A copy in a web archive.</summary>
    ArchiveCopy = 32,

    /// <summary>A copy in an AMP cache.</summary>
    AmpCache = 64,

    /// <summary>A copy in a translation service.</summary>
    TranslatedCopy = 128,

    /// <summary>An account on a platform where anybody can publish.</summary>
    HostingPlatform = 256,

    /// <summary>The host can be taken for a brand of the caller's (<see cref="UrlIdentity.Brand"/>).</summary>
    BrandLookAlike = 512,
}
