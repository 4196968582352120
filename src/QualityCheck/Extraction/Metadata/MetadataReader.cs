using System.Collections.Frozen;
using AngleSharp.Dom;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// Reads what a page says about itself: from JSON-LD, from meta elements, from its mark-up, in that order of trust.
/// </summary>
internal sealed class MetadataReader
{
    private static readonly FrozenSet<string> ArticlePaths = PageNames.Set("path", "article");

    /// <summary>The most manifests that are kept; more than one counts as none.</summary>
    private const int MostManifests = 100;
    /// <summary>The most headings that are compared: a judgement.</summary>
    private const int MostHeadings = 8;
    /// <summary>The characters by which the language is told: a judgement.</summary>
    private const int LanguageSample = 4000;

    private readonly PageContent _page;
    private readonly PageMeta _meta;
    private readonly string? _url;
    private readonly string[] _headings;
    private readonly string[] _subheadings;
    private readonly string[] _homeHeadings;
    private readonly string[] _manifests;

    public MetadataReader(PageContent page, string? url)
    {
        (_page, _url) = (page, url);
        _meta = new PageMeta(Named("meta"));
        JsonLd = JsonLd.Read(Named("script").Where(script => PageFacts.IsJsonLd(script.GetAttribute("type")))
            .Select(script => script.TextContent), url);
        IEnumerable<string> microdata = page.Facts.Select(fact => fact.Element.GetAttribute("itemtype"))
            .Where(type => !string.IsNullOrWhiteSpace(type)).Select(type => JsonLd.SchemaType(type!.Trim()));
        SchemaTypes =
        [
            .. JsonLd.Types.Concat(microdata).Where(type => type.Length > 0).Distinct(StringComparer.Ordinal).Take(100),
        ];
        _manifests = [.. Manifests()]; // A second extractor rewrites the document afterwards.
        _headings = [.. Headings(block => block.Level == 1)];
        _subheadings = [.. Headings(block => block.Level is 2 or 3)];
        HashSet<int> home =
        [
            .. page.Links.Where(link => IsHome(link.Href)).Select(link => page.Elements[link.Element].FirstBlock),
        ];
        _homeHeadings =
        [
            .. page.Blocks.Index()
                .Where(
                    block => block.Item is { Kind: BlockKind.Heading, Level: 1, IsHidden: false }
                        && home.Contains(block.Index)).Take(MostHeadings)
                .Select(block => TitleText.Collapsed(page.TextOf(block.Item).ToString())),
        ];
    }

    /// <summary>Whether an address leads to the front page of a site.</summary>
    public static bool IsHome(string href) =>
        href.AsSpan().Trim() is "/" or "./" or "index.html" or "/index.html"
        || MayBeHome(href) && Uri.TryCreate(href, UriKind.Absolute, out Uri? address)
        && address is { Scheme: "http" or "https", AbsolutePath: "/" };

    /// <summary>Whether an address has to be parsed to tell; most are a path or have one behind the host.</summary>
    private static bool MayBeHome(string href)
    {
        if (href.AsSpan().TrimStart() is not (['h' or 'H', ..] and var address))
            return false;
        int host = address.IndexOf("://");
        ReadOnlySpan<char> behind = host < 0 ? [] : address[(host + "://".Length)..];
        int path = behind.IndexOfAny('/', '?', '#');
        return path < 0 || behind[path] != '/' || path + 1 == behind.Length
            || !char.IsAsciiLetterOrDigit(behind[path + 1]) || behind[path..].Contains("..", StringComparison.Ordinal)
            || behind.Contains('%');
    }

    private IEnumerable<string> Headings(Func<PageBlock, bool> wanted) =>
        _page.Blocks.Where(block => block is { Kind: BlockKind.Heading, IsHidden: false } && wanted(block))
            .Take(MostHeadings).Select(block => TitleText.Collapsed(_page.TextOf(block).ToString()));

    private JsonLd JsonLd { get; }

    /// <summary>The schema.org types named in JSON-LD and microdata.</summary>
    public IReadOnlyList<string> SchemaTypes { get; }

    public ArticleMetadata Metadata()
    {
        Sourced<string>? site = First(("meta", _meta.First("og:site_name")),
            ("json-ld", JsonLd.First("publisher") ?? JsonLd.OfWebSite("name")),
            ("meta", _meta.First("application-name")));
        bool isArticle = IsArticle();
        Sourced<string>? title = Title(site?.Value, isArticle);
        bool isForum = Forum.Is(_url, SchemaTypes);
        var head = new ArticleHead(_page, title?.Value);
        Sourced<string>? byline = new BylineReader(_page, _meta, JsonLd, head, site?.Value,
            WebAddress.Host(_url), isArticle, isForum).Read();
        (Sourced<string>? published,
            Sourced<string>? modified) =
            new PublicationDate(_page, _meta, JsonLd, head, DayOrder(), _url, isArticle, isForum).Read(
                byline is not null);
        return new ArticleMetadata
        {
            Title = title,
            Byline = byline,
            Published = published,
            Modified = modified,
            SiteName = site,
            Language = First(("markup", LanguageCode(Named("html").FirstOrDefault()?.GetAttribute("lang"))),
                ("json-ld", LanguageCode(JsonLd.First("inLanguage"))),
                ("meta", LanguageCode(_meta.First("og:locale", "content-language", "language", "dc.language")))),
            CanonicalUrl = First(("markup", Absolute(Link("canonical"))), ("meta", Absolute(_meta.First("og:url"))),
                ("json-ld", Absolute(JsonLd.First("mainEntityOfPage", "url")))),
            Image =
                First(
                    ("meta",
                        Absolute(
                            _meta.First("og:image", "og:image:url", "og:image:secure_url", "twitter:image",
                                "twitter:image:src"))), ("json-ld", Absolute(JsonLd.Image())),
                    ("markup", Absolute(Link("image_src")))),
        };
    }

    /// <summary>What helps to find the article, beside its title.</summary>
    public PageHints Hints(string? title)
    {
        bool isForum = Forum.Is(_url, SchemaTypes);
        return new(title, isForum, SchemaTypes, _meta.First("og:type"),
            isForum ? null : DeclaredBody.Of(_page, JsonLd.OfArticle("articleBody")));
    }

    public Page Page(Func<int, bool> inArticle)
    {
        var inside = new List<PageLink>();
        var outside = new List<PageLink>();
        foreach ((int index, string href) in _page.Links)
        {
            PageElement element = _page.Elements[index];
            var link = new PageLink(href, TitleText.Collapsed(_page.TextOf(element)), Math.Max(0, element.Source));
            (element.TextEnd > element.TextStart && inArticle(element.TextEnd - 1) ? inside : outside).Add(link);
        }
        return new Page
        {
            ArticleLinks = inside,
            OtherLinks = outside,
            SchemaTypes = SchemaTypes,
            SchemaProperties = [.. JsonLd.Properties],
            C2paManifests = _manifests,
            Headline = Headline()?.Value,
            PublisherUrl = JsonLd.PublisherUrl(),
            OpenGraphType = _meta.First("og:type"),
        };
    }

    private IEnumerable<string> Manifests() => _page.Facts.Select(fact => fact.Element)
        .Where(element => element.ParentElement is { LocalName: "head" })
        .Select(element => element.LocalName switch
        {
            "script" when PageFacts.IsManifest(element.GetAttribute("type")) => "inline",
            "link" when PageFacts.IsRel(element, PageFacts.ManifestRel) =>
                Absolute(element.GetAttribute("href")) ?? element.GetAttribute("href"),
            _ => null,
        })
        .Where(manifest => !string.IsNullOrWhiteSpace(manifest)).Select(manifest => manifest!).Take(MostManifests);

    /// <summary>The order of day and month by the language that the page names, else by that of its text.</summary>
    private DateOrder DayOrder()
    {
        string? tag =
            new[] { Named("html").FirstOrDefault()?.GetAttribute("lang"), JsonLd.First("inLanguage"),
                _meta.First("og:locale", "content-language", "language", "dc.language") }.FirstOrDefault(
                    given => !string.IsNullOrWhiteSpace(given));
        if (tag is not null)
            return IsoDate.OrderIn(tag);
        string text =
            _page.Text.Text[..Utf16.AtCharacterBorder(_page.Text.Text,
                Math.Min(_page.Text.Text.Length, LanguageSample))];
        return IsoDate.OrderIn(
            LanguageIdentifier.Identify(text));
    }

    private Sourced<string>? Title(string? site, bool isArticle)
    {
        IEnumerable<Sourced<string>?> declared =
        [
            First(("json-ld", JsonLd.First("headline"))),
            First(("meta", _meta.First("og:title", "twitter:title", "dc.title", "citation_title"))),
            First(("markup", Named("title").FirstOrDefault()?.TextContent)),
        ];
        return new TitleChoice(_headings, _homeHeadings, _subheadings, site, WebAddress.Host(_url), isArticle).Of(
            [.. declared.OfType<Sourced<string>>()]);
    }

    /// <summary>The title without what is declared for machines.</summary>
    private Sourced<string>? Headline() =>
        new TitleChoice(_headings, _homeHeadings, _subheadings, null, WebAddress.Host(_url), true).Of(
            [.. new[] { First(("markup", Named("title").FirstOrDefault()?.TextContent)) }.OfType<Sourced<string>>()]);

    /// <summary>Whether the page says of itself, or its address does, that it is an article.</summary>
    private bool IsArticle() =>
        _meta.First("og:type") is { } type && type.Contains("article", StringComparison.OrdinalIgnoreCase)
        || SchemaTypes.Any(JsonLd.IsArticle) || WebAddress.Day(_url) is not null
        || Uri.TryCreate(_url, UriKind.Absolute, out Uri? address)
        && address.Segments.SkipLast(1).Any(segment => ArticlePaths.Contains(segment.TrimEnd('/').ToLowerInvariant()));

    private string? Absolute(string? href) => WebAddress.Absolute(href, _url);

    private string? Link(string rel) =>
        Named("link").FirstOrDefault(link => PageFacts.IsRel(link, rel))?.GetAttribute("href");

    private IEnumerable<IElement> Named(string name) =>
        _page.Facts.Where(fact => fact.Element.LocalName == name).Select(fact => fact.Element);

    private static Sourced<string>? First(params ReadOnlySpan<(string Source, string? Value)> found)
    {
        foreach ((string source, string? value) in found)
        {
            if (!string.IsNullOrWhiteSpace(value))
                return new Sourced<string>(TitleText.Clean(value), source);
        }
        return null;
    }

    private static string? LanguageCode(string? tag)
    {
        if (tag is null)
            return null;
        int end = tag.AsSpan().Trim().IndexOfAny('-', '_');
        string code = (end < 0 ? tag.Trim() : tag.Trim()[..end]).ToLowerInvariant();
        return code.Length == 2 && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
