using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Reads what a page says about itself: from JSON-LD, from meta elements, from its mark-up, in that order of trust.</summary>
internal sealed class MetadataReader
{
    private const int LongestByline = 150;
    private const int ShortByline = 60;
    private const int MostCandidates = 8;
    private const int BlocksBefore = 4;
    private const int BlocksBehind = 10;
    private const double SharedWithHeading = 0.5;

    private readonly PageContent _page;
    private readonly PageMeta _meta;
    private readonly string? _url;
    private readonly string[] _headings;

    public MetadataReader(PageContent page, string? url)
    {
        (_page, _url) = (page, url);
        _meta = new PageMeta(Named("meta"));
        JsonLd = JsonLd.Read(Named("script").Select(script => script.TextContent));
        IEnumerable<string> microdata = page.Facts.Select(fact => fact.Element.GetAttribute("itemtype")).Where(type => !string.IsNullOrWhiteSpace(type)).Select(type => JsonLd.SchemaType(type!.Trim()));
        SchemaTypes = [.. JsonLd.Types.Concat(microdata).Where(type => type.Length > 0).Distinct(StringComparer.Ordinal).Take(100)];
        _headings = [.. page.Blocks.Where(block => block is { Kind: BlockKind.Heading, Level: 1, IsHidden: false }).Take(MostCandidates).Select(block => TitleText.Collapsed(page.TextOf(block).ToString()))];
    }

    private JsonLd JsonLd { get; }

    /// <summary>The schema.org types named in JSON-LD and microdata.</summary>
    public IReadOnlyList<string> SchemaTypes { get; }

    public ArticleMetadata Metadata()
    {
        Sourced<string>? site = First(("meta", _meta.First("og:site_name")), ("json-ld", JsonLd.OfArticle("publisher") ?? JsonLd.OfWebSite("name")), ("meta", _meta.First("application-name")));
        return new ArticleMetadata
        {
            Title = Title(site?.Value),
            Byline = Byline(),
            Published = Date("datePublished", _meta.First("article:published_time", "og:published_time", "datePublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "citation_publication_date")) ?? Time(),
            Modified = Date("dateModified", _meta.First("article:modified_time", "og:updated_time", "dateModified", "last-modified", "dcterms.modified", "lastmod")),
            SiteName = site,
            Language = First(("markup", LanguageCode(Named("html").FirstOrDefault()?.GetAttribute("lang"))), ("json-ld", LanguageCode(JsonLd.OfArticle("inLanguage"))), ("meta", LanguageCode(_meta.First("og:locale", "content-language", "language", "dc.language")))),
            CanonicalUrl = First(("markup", Address(Named("link").FirstOrDefault()?.GetAttribute("href"))), ("meta", Address(_meta.First("og:url"))), ("json-ld", Address(JsonLd.OfArticle("mainEntityOfPage") ?? JsonLd.OfArticle("url")))),
        };
    }

    /// <summary>What helps to find the article, beside its title.</summary>
    public PageHints Hints(string? title) => new(title, Forum.Is(_url, SchemaTypes), SchemaTypes, _meta.First("og:type"));

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
            OpenGraphType = _meta.First("og:type"),
        };
    }

    private Sourced<string>? Title(string? site)
    {
        Sourced<string>? found = First(("json-ld", JsonLd.OfArticle("headline")), ("meta", _meta.First("og:title", "twitter:title", "dc.title", "citation_title")),
            ("markup", Named("title").FirstOrDefault()?.TextContent), ("markup", _headings.FirstOrDefault()));
        if (found is null)
            return null;
        string title = TitleText.WithoutSite(found.Value, site, Host(), _headings);
        return _headings.Length == 1 && TitleText.SharedWords(_headings[0], title) >= SharedWithHeading && !TitleText.Same(_headings[0], title)
            ? new Sourced<string>(_headings[0], "markup")
            : found with { Value = title };
    }

    private Sourced<string>? Byline()
    {
        string ofJson = string.Join(", ", JsonLd.OfArticles("author").Where(name => !IsAddress(name)).Select(TitleText.Clean).Distinct(StringComparer.Ordinal));
        string? ofMeta = _meta.First("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author");
        return First(("json-ld", ofJson), ("meta", ofMeta is not null && !IsAddress(ofMeta) ? WithoutBy(ofMeta) : null),
            ("markup", Marked(element => element.GetAttribute("itemprop") == "author" || PageFacts.IsRel(element, "author"))), ("markup", BylineByClass()), ("markup", BylineByText()));
    }

    private string? BylineByText() => NearHeading().Where(text => text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && text.Length is > 4 and <= ShortByline && char.IsUpper(text[3]))
        .Select(WithoutBy).FirstOrDefault();

    private string? DateByText() => NearHeading().Where(text => text.Length <= LongestByline).Select(IsoDate.Read).FirstOrDefault(date => date is not null);

    /// <summary>The blocks around the page's main heading, where byline and date stand.</summary>
    private IEnumerable<string> NearHeading()
    {
        int heading = 0;
        while (heading < _page.Blocks.Count && _page.Blocks[heading] is not { Kind: BlockKind.Heading, Level: 1, IsHidden: false })
            heading++;
        return heading == _page.Blocks.Count ? [] : _page.Blocks.Skip(Math.Max(0, heading - BlocksBefore)).Take(BlocksBefore + BlocksBehind)
            .Where(block => !block.IsHidden).Select(block => TitleText.Collapsed(_page.TextOf(block).ToString()));
    }

    private string? Host() => Uri.TryCreate(_url, UriKind.Absolute, out Uri? page) && IsWeb(page) ? page.Host : null;

    private string? Marked(Func<IElement, bool> wanted) => _page.Facts.Where(fact => wanted(fact.Element)).Take(MostCandidates)
        .Select(fact => WithoutBy(TitleText.Collapsed(fact.Element.TextContent))).FirstOrDefault(text => text.Length is > 1 and <= LongestByline);

    private string? BylineByClass() => _page.Elements
        .Where(element => element.TextEnd - element.TextStart is > 1 and <= LongestByline && !element.IsHidden && element.Classes.Any(words => words is ["byline"] or ["author", "name"] or ["author"] or ["post", "author"] or ["entry", "author"] or ["article", "author"]))
        .Take(MostCandidates).Select(element => WithoutBy(TitleText.Collapsed(_page.TextOf(element)))).FirstOrDefault(text => text.Length > 1);

    private Sourced<string>? Date(string property, string? ofMeta)
    {
        Sourced<string>? found = First(("json-ld", JsonLd.OfArticle(property)), ("meta", ofMeta), ("markup", Microdata(property)));
        return found is null ? null : found with { Value = IsoDate.Read(found.Value) ?? found.Value };
    }

    private string? Microdata(string property) => _page.Facts.Where(fact => fact.Element.GetAttribute("itemprop") == property).Take(MostCandidates)
        .Select(fact => fact.Element.GetAttribute("datetime") ?? fact.Element.GetAttribute("content") ?? TitleText.Collapsed(fact.Element.TextContent)).FirstOrDefault(text => text.Length > 0);

    private Sourced<string>? Time() => First(("markup", Named("time").Take(MostCandidates).Select(time => IsoDate.Read(time.GetAttribute("datetime") ?? time.TextContent)).FirstOrDefault(date => date is not null)), ("markup", DateByText()));

    private string? Address(string? href)
    {
        if (string.IsNullOrWhiteSpace(href))
            return null;
        href = href.Trim();
        if (Uri.TryCreate(href, UriKind.Absolute, out Uri? address) && IsWeb(address))
            return address.AbsoluteUri;
        return Uri.TryCreate(_url, UriKind.Absolute, out Uri? page) && IsWeb(page) && Uri.TryCreate(page, href, out address) && IsWeb(address) ? address.AbsoluteUri : null;
    }

    private IEnumerable<IElement> Named(string name) => _page.Facts.Where(fact => fact.Element.LocalName == name).Select(fact => fact.Element);

    private static Sourced<string>? First(params ReadOnlySpan<(string Source, string? Value)> found)
    {
        foreach ((string source, string? value) in found)
        {
            if (!string.IsNullOrWhiteSpace(value))
                return new Sourced<string>(TitleText.Clean(value), source);
        }
        return null;
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith('/') || text.StartsWith('@');

    private static string WithoutBy(string text) => text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text.Trim();

    private static string? LanguageCode(string? tag)
    {
        if (tag is null)
            return null;
        int end = tag.AsSpan().Trim().IndexOfAny('-', '_');
        string code = (end < 0 ? tag.Trim() : tag.Trim()[..end]).ToLowerInvariant();
        return code.Length == 2 && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
