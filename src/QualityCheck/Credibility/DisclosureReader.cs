using System.Buffers;
using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// Finds what a document discloses of itself: in its metadata, in its mark-up, and by the links that lead to who stands
/// behind it. Whether any of it is true is not looked at.
/// </summary>
internal static class DisclosureReader
{
    /// <summary>
    /// The longest label of such a link, in UTF-16 code units; longer ones are headlines. A judgement.
    /// </summary>
    private const int LongestLabel = 40;

    /// <summary>The longest quote shown, in UTF-16 code units. A judgement.</summary>
    private const int LongestQuote = 100;

    /// <summary>What the labels and addresses of links say.</summary>
    private static readonly (DisclosureItem Item, SearchValues<string> Words)[] Links =
    [
        (DisclosureItem.About,
            Words("about us", "about-us", "/about", "who we are", "who-we-are", "our story", "our mission")),
        (DisclosureItem.Ownership,
            Words("ownership", "who owns", "who-owns", "our funding", "our-funding", "our owners", "our-owners")),
        (DisclosureItem.Contact,
            Words("contact us", "contact-us", "/contact", "mailto:", "impressum", "imprint", "get in touch")),
        (DisclosureItem.Corrections,
            Words("corrections", "correction policy", "correction-policy", "report an error", "report-an-error")),
        (DisclosureItem.Ethics,
            Words("editorial polic", "editorial-polic", "editorial standard", "editorial-standard",
                "editorial guideline", "editorial-guideline", "editorial code", "code of ethics", "code-of-ethics",
                "ethics policy", "ethics-policy", "publishing principles", "publishing-principles",
                "fact-checking policy", "how we work")),
    ];

    private static readonly SearchValues<string> AuthorPaths = Words("/author/", "/authors/", "/by/", "/byline/",
        "/contributor/", "/contributors/", "/profile/", "/reporter/", "/journalist/", "/people/", "/staff/");

    private static readonly SearchValues<string> ShareWords = Words("/sharer", "/intent/", "/share?", "share-offsite",
        "/pin/create", "/submit?", "wa.me/", "api.whatsapp.com");

    /// <summary>schema.org properties by what they disclose.</summary>
    private static readonly (DisclosureItem Item, string[] Properties)[] Properties =
    [
        (DisclosureItem.Publisher, ["publisher"]),
        (DisclosureItem.Ownership, ["ownershipFundingInfo"]),
        (DisclosureItem.Contact, ["actionableFeedbackPolicy", "contactPoint"]),
        (DisclosureItem.Corrections, ["correctionsPolicy"]),
        (DisclosureItem.About, ["masthead", "missionCoveragePrioritiesPolicy"]),
        (DisclosureItem.Ethics,
            ["publishingPrinciples", "ethicsPolicy", "diversityPolicy", "unnamedSourcesPolicy",
                "verificationFactCheckingPolicy"]),
        (DisclosureItem.Sources, ["citation", "isBasedOn"]),
    ];

    /// <summary>schema.org types that say what kind of work the page is.</summary>
    private static readonly string[] KindsOfWork =
        ["ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
            "ReviewNewsArticle", "AskPublicNewsArticle", "AdvertiserContentArticle", "SatiricalArticle"];

    /// <summary>What is disclosed, each item once at its first place, in the order of the items.</summary>
    public static ImmutableArray<Disclosure> Read(Article article, UrlIdentity? identity)
    {
        var found = new Dictionary<DisclosureItem, Disclosure>();
        ArticleMetadata metadata = article.Metadata;
        Add(found, DisclosureItem.Author, metadata.Byline);
        Add(found, DisclosureItem.Published, metadata.Published);
        Add(found, DisclosureItem.Modified, metadata.Modified);
        Add(found, DisclosureItem.SiteName, metadata.SiteName);
        if (article.Page is { } page)
        {
            AddMarkup(found, page);
            foreach (PageLink link in page.ArticleLinks.Concat(page.OtherLinks))
                AddLink(found, link);
            UrlIdentity? site = identity ?? UrlIdentity.Parse(metadata.CanonicalUrl?.Value);
            if (Host(site?.Innermost) is { } own
                && page.ArticleLinks.FirstOrDefault(link => IsSource(link.Href, own)) is { } source)
                found.TryAdd(DisclosureItem.Sources, Of(DisclosureItem.Sources, source));
        }
        return [.. DisclosureItem.All.Where(found.ContainsKey).Select(item => found[item])];
    }

    private static void AddMarkup(Dictionary<DisclosureItem, Disclosure> found, Page page)
    {
        foreach ((DisclosureItem item, string[] properties) in Properties)
        {
            if (properties.FirstOrDefault(name => page.SchemaProperties.Contains(name, StringComparer.Ordinal))
                is { } property)
                found.TryAdd(item, new Disclosure(item, "json-ld", property));
        }
        if (page.SchemaTypes.FirstOrDefault(type => KindsOfWork.Contains(type, StringComparer.Ordinal)) is { } kind)
            found.TryAdd(DisclosureItem.Label, new Disclosure(DisclosureItem.Label, "json-ld", kind));
    }

    private static void AddLink(Dictionary<DisclosureItem, Disclosure> found, PageLink link)
    {
        if (link.Href.AsSpan().ContainsAny(AuthorPaths))
            found.TryAdd(DisclosureItem.AuthorPage, Of(DisclosureItem.AuthorPage, link));
        foreach ((DisclosureItem item, SearchValues<string> words) in Links)
        {
            if (link.Text.Length <= LongestLabel && link.Text.AsSpan().ContainsAny(words)
                || link.Href.AsSpan().ContainsAny(words))
                found.TryAdd(item, Of(item, link));
        }
    }

    private static void Add(Dictionary<DisclosureItem, Disclosure> found, DisclosureItem item, Sourced<string>? value)
    {
        if (value is not null)
            found.TryAdd(item, new Disclosure(item, value.Source, Cut(value.Value)));
    }

    private static Disclosure Of(DisclosureItem item, PageLink link) =>
        new(item, "link", Cut(link.Text.Length > 0 ? link.Text : link.Href), link.Start);

    private static string Cut(string quote) =>
        quote.Length <= LongestQuote ? quote : quote[..Text.Utf16.AtCharacterBorder(quote, LongestQuote)];

    /// <summary>
    /// Only an absolute address can lead to another site; which one is own cannot be told without the page's address.
    /// </summary>
    private static bool IsSource(string href, string own) =>
        (href.StartsWith("//", StringComparison.Ordinal) || href.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        && !href.AsSpan().ContainsAny(ShareWords)
        && Host(UrlIdentity.Parse(href)) is { } host && host != own
        && !host.EndsWith("." + own, StringComparison.Ordinal) && !own.EndsWith("." + host, StringComparison.Ordinal);

    private static string? Host(UrlIdentity? identity) =>
        identity is null ? null : HostingPlatforms.WithoutMobilePrefix(identity.AsciiHost);

    private static SearchValues<string> Words(params ReadOnlySpan<string> words) =>
        SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
