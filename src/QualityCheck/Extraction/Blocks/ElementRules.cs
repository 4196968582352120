using System.Collections.Frozen;

namespace QualityCheck.Extraction;

/// <summary>Recognises the parts of a page by element, role and the words of class and id.</summary>
internal static class ElementRules
{
    private static readonly FrozenDictionary<string, BoilerplateRule> Words = Table(
        (HtmlBoilerplateRules.Navigation,
            "nav navbar navigation navi menu submenu megamenu breadcrumb breadcrumbs pagination pager paginator topbar "
                + "sitemap masthead footer siteheader sitefooter colophon skiplink"),
        (HtmlBoilerplateRules.Related,
            "related recommended recommendation recommendations recirc recirculation sidebar popular trending outbrain "
                + "taboola mgid zergnet upnext suggested rail readnext readmore relatedposts morestories"),
        (HtmlBoilerplateRules.Comments,
            "comment comments disqus respond commentlist livefyre commentform comentarios kommentare"),
        (HtmlBoilerplateRules.Share,
            "share sharing shares sharebar sharethis sharedaddy addthis addtoany social socials socialmedia a2a"),
        (HtmlBoilerplateRules.CallToAction,
            "newsletter newsletters subscribe subscription signup optin mailchimp paywall popup modal lightbox cta "
                + "hellobar"),
        (HtmlBoilerplateRules.Legal, "cookie cookies gdpr consent onetrust copyright disclaimer cookiebanner"),
        (HtmlBoilerplateRules.Advertisement,
            "ad ads advert advertisement advertisements advertising adsbygoogle adslot sponsor sponsored dfp adsense"),
        (HtmlBoilerplateRules.AuthorBio, "authorbox bio authorbio"),
        (HtmlBoilerplateRules.Tags, "tags taglist hashtags posttags"),
        (HtmlBoilerplateRules.Credit, "credit credits photocredit"),
        (HtmlBoilerplateRules.Byline, "byline dateline timestamp pubdate postmeta entrymeta"));

    private static readonly FrozenDictionary<string, BoilerplateRule> Pairs = Table(
        (HtmlBoilerplateRules.Navigation,
            "site-header site-footer page-header-nav skip-link skip-links back-top scroll-top next-post previous-post "
                + "prev-next post-nav"),
        (HtmlBoilerplateRules.Related,
            "more-stories more-articles more-posts read-next also-like most-read most-popular latest-posts latest-news "
                + "recent-posts read-also see-also"),
        (HtmlBoilerplateRules.Share, "follow-us social-links"),
        (HtmlBoilerplateRules.CallToAction, "sign-up opt-in mailing-list email-form"),
        (HtmlBoilerplateRules.AuthorBio,
            "author-box author-bio about-author author-info author-description author-card author-about post-author "
                + "entry-author author-profile author-block"),
        (HtmlBoilerplateRules.Tags,
            "tag-list post-tags entry-tags tags-links tag-links cat-links post-categories entry-categories "
                + "article-tags topic-list"),
        (HtmlBoilerplateRules.Byline,
            "post-meta entry-meta article-meta posted-on post-date entry-date publish-date published-date read-time "
                + "reading-time meta-info post-info article-info entry-info article-date date-published"),
        (HtmlBoilerplateRules.Credit, "photo-credit image-credit img-credit caption-credit"));

    private static readonly FrozenDictionary<string, BoilerplateRule>.AlternateLookup<ReadOnlySpan<char>> PairsBySpan =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, BoilerplateRule> Roles = Table(
        (HtmlBoilerplateRules.Navigation, "navigation banner contentinfo menu menubar search toolbar"),
        (HtmlBoilerplateRules.Related, "complementary"),
        (HtmlBoilerplateRules.CallToAction, "dialog alertdialog"));

    /// <summary>The rule by which the element is no part of an article; null where nothing tells.</summary>
    public static BoilerplateRule? Of(PageElement element)
    {
        switch (element.Name)
        {
            case "html" or "body" or "main" or "article" or "head":
                return null;
            case "nav" or "menu" or "footer":
                return HtmlBoilerplateRules.Navigation;
            case "aside":
                return element.Classes.Rule ?? HtmlBoilerplateRules.Related;
            case "form" or "fieldset":
                return element.Classes.Rule ?? HtmlBoilerplateRules.CallToAction;
        }
        return element.Classes.Rule ?? Roles.GetValueOrDefault(element.Role);
    }

    /// <summary>Whether the words of a class tell of the state of a part of the page and not what it is.</summary>
    public static bool IsState(string[] words) =>
        words is ["no" or "has" or "with" or "without" or "is" or "not" or "hide" or "single" or "js" or "layout", ..]
            or [.., "enabled" or "disabled" or "open" or "closed"];

    /// <summary>The rule that a word of a class names.</summary>
    public static BoilerplateRule? OfWord(string word) => Words.GetValueOrDefault(word);

    /// <summary>The rule that two words of a class name, joined by a hyphen.</summary>
    public static BoilerplateRule? OfPair(ReadOnlySpan<char> pair) =>
        PairsBySpan.TryGetValue(pair, out BoilerplateRule? rule) ? rule : null;

    private static FrozenDictionary<string, BoilerplateRule> Table(
        params (BoilerplateRule Rule, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => KeyValuePair.Create(word, row.Rule))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
