using System.Text.Json;

namespace QualityCheck.Extraction;

/// <summary>What a page's JSON-LD says, read without trust: broken scripts are passed over, sizes are capped.</summary>
internal sealed class JsonLd
{
    private static readonly string[] ImageAddresses = ["url", "contentUrl"];
    private static readonly string[] PageAddresses = ["@id", "url"];
    private static readonly string[] PublisherAddresses = ["url"];
    private static readonly string[] AddressNames = ["url", "@id", "mainEntityOfPage"];

    private readonly JsonLdNodes _nodes;
    private readonly string? _url;
    private readonly List<JsonElement> _articles;
    private readonly List<JsonElement> _pages;

    private JsonLd(JsonLdNodes nodes, string? url)
    {
        (_nodes, _url) = (nodes, url);
        List<JsonElement> articles = [.. nodes.Own.Where(node => node.Is(IsArticle))],
            named = [.. articles.Where(IsOfPage)];
        _articles = named.Count > 0 ? named : articles;
        _pages = [.. nodes.Own.Where(node => node.Is(IsWebPage))];
    }

    public IReadOnlyList<string> Types => _nodes.Types;

    public IReadOnlyCollection<string> Properties => _nodes.Properties;

    /// <summary>Reads a page's scripts.</summary>
    /// <param name="scripts">Their texts.</param>
    /// <param name="url">The address of the page, where known.</param>
    public static JsonLd Read(IEnumerable<string> scripts, string? url) => new(JsonLdNodes.Read(scripts), url);

    /// <summary>
    /// The first text that the article's node has under one of these properties; failing that, one of the web page's
    /// node.
    /// </summary>
    public string? First(params ReadOnlySpan<string> properties) =>
        OfArticle(properties) ?? FirstOf(_pages, properties);

    /// <summary>The first text that the article's node has under one of these properties.</summary>
    public string? OfArticle(params ReadOnlySpan<string> properties) => FirstOf(_articles, properties);

    private string? FirstOf(List<JsonElement> nodes, ReadOnlySpan<string> properties)
    {
        foreach (string property in properties)
        {
            if (nodes.Select(o => Texts(o, property).FirstOrDefault())
                .FirstOrDefault(text => text is not null) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The name of the site, of the node of type WebSite.</summary>
    public string? OfWebSite(string property) =>
        Texts(_nodes.All.FirstOrDefault(node => node.Is(type => type == "WebSite")), property).FirstOrDefault();

    /// <summary>The authors of the article, persons before organizations.</summary>
    public IReadOnlyList<(string Name, bool IsOrganization)> Authors()
    {
        foreach (string property in (ReadOnlySpan<string>)["author", "creator"])
        {
            if (About().Select(o => o.Values(property).Select(Named).Where(named => named.Name.Length > 0).ToList())
                .FirstOrDefault(names => names.Count > 0) is { } found)
                return [.. found.OrderBy(named => named.IsOrganization)];
        }
        return [];
    }

    /// <summary>The address of the article's image.</summary>
    public string? Image() =>
        About().SelectMany(o => o.Values("image").Concat(o.Values("thumbnailUrl")))
            .Select(image => Resolved(image).Address(ImageAddresses))
            .FirstOrDefault(address => !string.IsNullOrWhiteSpace(address));

    /// <summary>The address of the article's publisher.</summary>
    public string? PublisherUrl() => About().SelectMany(node => node.Values("publisher"))
        .Select(publisher => Resolved(publisher).Address(PublisherAddresses))
        .FirstOrDefault(address => !string.IsNullOrWhiteSpace(address));

    private IEnumerable<JsonElement> About() => _articles.Concat(_pages);

    /// <summary>Whether the node names the page's address; the others are about other articles then.</summary>
    private bool IsOfPage(JsonElement node) =>
        AddressNames.Any(
            name => node.TryGetProperty(name, out JsonElement value)
                && WebAddress.IsSamePage(value.Address(PageAddresses), _url));

    private List<string> Texts(JsonElement node, string property) =>
        [.. node.Values(property).Select(value => Named(value).Name).Where(text => text.Length > 0)];

    /// <summary>What a value says or what the node is called that it is or refers to.</summary>
    private (string Name, bool IsOrganization) Named(JsonElement value)
    {
        value = Resolved(value);
        if (value.ValueKind == JsonValueKind.String)
            return (value.GetString()?.Trim() ?? "", false);
        JsonElement name = value.Values("name").Concat(value.Values("@value")).FirstOrDefault();
        bool organization = value.Is(
            type => type is "Organization" or "Corporation" or "Brand" or "LocalBusiness" or "WebSite"
                || type.EndsWith("Organization", StringComparison.Ordinal));
        return (name.ValueKind == JsonValueKind.String
            ? name.GetString()?.Trim() ?? ""
            : name.ValueKind == JsonValueKind.Undefined ? value.Reference() ?? "" : "", organization);
    }

    private JsonElement Resolved(JsonElement value) =>
        value.Reference() is { } id && _nodes.ById.TryGetValue(id, out JsonElement node) ? node : value;

    /// <summary>Whether a type is one of those of articles, posts and reviews.</summary>
    public static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting"
        || type is "Report" or "Review" or "Recipe" or "Question";

    private static bool IsWebPage(string type) =>
        type.EndsWith("WebPage", StringComparison.Ordinal) || type is "QAPage" or "ItemPage";

    /// <summary>A type's name without the vocabulary before it.</summary>
    public static string SchemaType(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
}
