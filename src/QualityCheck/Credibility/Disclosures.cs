using System.Buffers;

namespace QualityCheck.Credibility;

/// <summary>The links by which a page tells who stands behind it.</summary>
/// <param name="AuthorPage">A link to the author's page.</param>
/// <param name="About">A link to a page about the publisher.</param>
/// <param name="Contact">A link to a contact page or an imprint, or a mail address.</param>
/// <param name="Policies">A link to corrections, editorial standards or ethics.</param>
/// <param name="Sources">A link from the article to another site that is no share button.</param>
internal readonly record struct Disclosures(bool AuthorPage, bool About, bool Contact, bool Policies, bool Sources)
{
    /// <summary>
    /// The longest label of such a link, in UTF-16 code units; longer ones are headlines. A judgement.
    /// </summary>
    private const int LongestLabel = 40;

    private static readonly SearchValues<string> AuthorPaths = Words("/author/", "/authors/", "/by/", "/byline/",
        "/contributor/", "/contributors/", "/profile/", "/reporter/", "/journalist/", "/people/", "/staff/");

    private static readonly SearchValues<string> AboutWords =
        Words("about us", "about-us", "/about", "who we are", "who-we-are", "our story", "our mission");

    private static readonly SearchValues<string> ContactWords =
        Words("contact us", "contact-us", "/contact", "mailto:", "impressum", "imprint", "get in touch");

    private static readonly SearchValues<string> PolicyWords = Words("corrections", "editorial polic",
        "editorial-polic", "editorial standard", "editorial-standard",
        "editorial guideline", "editorial-guideline", "editorial code", "code of ethics", "code-of-ethics",
        "ethics policy", "ethics-policy", "publishing principles", "publishing-principles", "fact-checking policy",
        "how we work");

    private static readonly SearchValues<string> ShareWords = Words("/sharer", "/intent/", "/share?", "share-offsite",
        "/pin/create", "/submit?", "wa.me/", "api.whatsapp.com");

    public static Disclosures Of(Page page, UrlIdentity? site)
    {
        Disclosures found = default;
        foreach (PageLink link in page.ArticleLinks.Concat(page.OtherLinks))
        {
            found = new Disclosures(
                found.AuthorPage || link.Href.AsSpan().ContainsAny(AuthorPaths),
                found.About || Says(link, AboutWords),
                found.Contact || Says(link, ContactWords),
                found.Policies || Says(link, PolicyWords),
                Sources: false);
        }
        string? own = Host(site?.Origin ?? site);
        return found with { Sources = own is not null && page.ArticleLinks.Any(link => IsSource(link.Href, own)) };
    }

    /// <summary>Longer link texts are headlines.</summary>
    private static bool Says(PageLink link, SearchValues<string> words) =>
        link.Text.Length <= LongestLabel && link.Text.AsSpan().ContainsAny(words)
        || link.Href.AsSpan().ContainsAny(words);

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
