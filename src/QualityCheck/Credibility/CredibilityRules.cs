namespace QualityCheck.Credibility;

/// <summary>
/// What a reader should know about the address and about what a page says of itself. All are notes; contradictions and
/// ratings of source lists count for credibility, none for the quality.
/// </summary>
internal static class CredibilityRules
{
    public static readonly RuleDescriptor UserInfo = Rule("QC5001", "User name in the address",
        "Something stands before an @ in the address. Browsers go to the host behind the @, so that the part before it "
            + "can be made to look like another site.");

    public static readonly RuleDescriptor IpLiteral = Rule("QC5002", "IP address for a host",
        "The host is an IP address and no name: it tells nothing of who publishes there.");

    public static readonly RuleDescriptor Punycode = Rule("QC5003", "Host with letters beyond ASCII",
        "The host is an internationalized name. Most are what they seem; both forms are shown, since some letters look "
            + "like others.");

    public static readonly RuleDescriptor MixedScript = Rule("QC5004", "Host that mixes scripts",
        "One part of the host mixes Latin, Greek, Cyrillic or Armenian letters, which look alike. A name in one "
            + "foreign script is not flagged.");

    public static readonly RuleDescriptor Port = Rule("QC5005", "Unusual port",
        "The address names a port other than 80 for http or 443 for https, as test servers do.");

    public static readonly RuleDescriptor Platform = Rule("QC5006", "Account on a hosting platform",
        "The page belongs to an account on a platform where anybody can publish. What is known of the platform says "
            + "nothing of the account.");

    public static readonly RuleDescriptor Copy = Rule("QC5007", "Copy of a page",
        "The address is that of a copy in a web archive, an AMP cache or a translation service. The publisher is that "
            + "of the original, where it can be told.");

    public static readonly RuleDescriptor Unreadable = Rule("QC5008", "Address that cannot be read",
        "The given address is no http or https address with a certain host, so that nothing can be said about the "
            + "source.");

    public static readonly RuleDescriptor CanonicalHost = Rule("QC5009", "Canonical address on another host",
        "The page declares that its canonical address is on another host: it may be syndicated, mirrored or moved. "
            + "Subdomains of one host are not flagged.");

    public static readonly RuleDescriptor DateOrder = Rule("QC5010", "Published after it was changed",
        "The page says that it was published more than a day after it was last changed. "
        + "One of the two dates is wrong.");

    public static readonly RuleDescriptor GenericAuthor = Rule("QC5011", "Author without a name",
        "The author is named as admin or the like: the default of the publishing software, and nobody.");

    public static readonly RuleDescriptor PublisherElsewhere = Rule("QC5032", "Publisher on another site",
        "The page's mark-up names a publisher whose address is of another registered domain, and not that of the page "
            + "it says it copies. A publisher may have several domains.");

    public static readonly RuleDescriptor FutureDate = Rule("QC5033", "Published in the future",
        "The page says that it was published more than a day after the day of the check.");

    public static readonly RuleDescriptor Headline = new("QC5030", "credibility", "Headline as evidence",
        Severity.None, "How long and how heated the headline is counts for the credibility estimate: those of "
            + "inventions tell the whole story, in strong words.");

    /// <summary>The type of the findings about what is disclosed.</summary>
    public const string DisclosedType = "disclosure";

    /// <summary>The types of the findings that show what the scores rest on.</summary>
    public static readonly string[] EvidenceTypes = [CredibilityEvidence.HeadlineType, DisclosedType];

    public static readonly RuleDescriptor Disclosed = new("QC5031", "credibility", "Disclosed by the page",
        Severity.None, "The page says something about itself that standards for news ask for. Anybody can write it: it "
            + "counts for transparency, and nothing for credibility.");

    public static readonly RuleDescriptor Brand = Rule("QC5012", "Host that can be taken for a brand",
        "The registered name of the host is that of one of your brands with another ending, with letters that look "
            + "alike, or with one letter off. It may be a namesake; a brand's own domain is never flagged.");

    public static readonly RuleDescriptor Trick = Rule("QC5013", "Address that browsers read otherwise",
        "Browsers repair the address (backslashes, missing or additional slashes, line breaks, encoded hosts) and go "
            + "to a host that the eye may not see in it. The host they go to is named; nothing else rests on it.");

    public static readonly RuleDescriptor Affiliation = Rule("QC5020", "Affiliation that both sides state",
        "The publisher's trust.txt names a party whose own trust.txt, supplied as well, says the same. It is a sign of "
            + "affiliation, not of quality.");

    public static readonly RuleDescriptor Unconfirmed = Rule("QC5021", "Affiliation that one side states",
        "The publisher's trust.txt names a party whose file does not say the same or was not supplied. Anybody can "
            + "write such a line.");

    public static readonly RuleDescriptor Ads = Rule("QC5022", "ads.txt supplied",
        "An ads.txt of the publisher was supplied. It names sellers of its advertising and says nothing of its texts.");

    public static readonly RuleDescriptor ContentCredentials = Rule("QC5023", "Content credentials in the page",
        "The page's head holds or names a manifest of content credentials (C2PA). It is present, not verified: who "
            + "signed what takes keys to tell. More than one manifest counts as none.");

    public static readonly RuleDescriptor HiddenCharacters = Rule("QC5024", "Data in invisible characters",
        "A run of variation selectors stands in the text, which nobody sees and which carries data: content "
            + "credentials (C2PA), present and not verified, or something else. It is no word of the text.");

    public static readonly RuleDescriptor Rated = Rule("QC5025", "Source rated by a list",
        "A source list that was supplied rates the host, its registrable domain or the path. It is the list's opinion, "
            + "with its version, reason and link; a rating of a host above this one counts half, and one of a hosting "
            + "platform says nothing of its accounts.");

    public static readonly RuleDescriptor ListConflict = Rule("QC5026", "Source lists disagree",
        "One of the supplied source lists rates the source low and another high, or one calls it satire and another "
            + "rates it. Which is right is not for a program to say.");

    public static readonly RuleDescriptor Expired = Rule("QC5027", "Rating that ran out",
        "A supplied source list rated the source, but only up to a day that has passed. The rating is shown and counts "
            + "nothing.");

    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [UserInfo, IpLiteral, Punycode, MixedScript, Port, Platform, Copy, Unreadable, CanonicalHost, DateOrder,
            GenericAuthor, Brand, Trick, Affiliation, Unconfirmed, Ads, ContentCredentials, HiddenCharacters,
            Rated, ListConflict, Expired, Headline, Disclosed, PublisherElsewhere, FutureDate];

    private static RuleDescriptor Rule(string id, string title, string explanation) =>
        new(id, "credibility", title, Severity.Note, explanation);
}
