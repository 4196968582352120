using System.Collections.Frozen;
using System.Text.Json;
using QualityCheck.Input;

namespace QualityCheck.Extraction;

/// <summary>What a page's JSON-LD says, read without trust: broken scripts are passed over, sizes are capped.</summary>
internal sealed class JsonLd
{
    private const int LongestScript = 1_000_000;
    private const int MostScripts = 50;
    private const int MostNodes = 20_000;
    private const int MaxDepth = 64;
    private const int MostValues = 20;

    /// <summary>Properties whose values are about something else than the page's own article.</summary>
    private static readonly FrozenSet<string> Asides = FrozenSet.Create(StringComparer.Ordinal,
        "review", "reviews", "comment", "comments", "suggestedAnswer", "acceptedAnswer", "hasPart", "isPartOf",
        "isRelatedTo", "isSimilarTo", "itemListElement", "mentions", "citation", "relatedLink", "blogPost", "subjectOf",
        "workExample", "significantLink");

    private static readonly string[] ImageAddresses = ["url", "contentUrl"];
    private static readonly string[] PageAddresses = ["@id", "url"];
    private static readonly string[] AddressNames = ["url", "@id", "mainEntityOfPage"];

    private readonly List<JsonElement> _objects = [];
    private readonly string? _url;
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _types = [];
    private readonly List<JsonElement> _own = [];
    private List<JsonElement>? _articles;
    private List<JsonElement>? _pages;
    private int _nodes;

    public IReadOnlyList<string> Types => _types;

    public IReadOnlyCollection<string> Properties => _properties;

    private JsonLd(string? url) => _url = url;

    /// <summary>Reads a page's scripts.</summary>
    /// <param name="scripts">Their texts.</param>
    /// <param name="url">The address of the page, where known.</param>
    public static JsonLd Read(IEnumerable<string> scripts, string? url)
    {
        var data = new JsonLd(url);
        foreach (string script in scripts.Where(script => script.Length <= LongestScript).Take(MostScripts))
            data.Add(script);
        return data;
    }

    /// <summary>
    /// The first text that the article's node has under one of these properties; failing that, one of the web page's
    /// node.
    /// </summary>
    public string? First(params ReadOnlySpan<string> properties) => OfArticle(properties) ?? FirstOf(Pages, properties);

    /// <summary>The first text that the article's node has under one of these properties.</summary>
    public string? OfArticle(params ReadOnlySpan<string> properties) => FirstOf(Articles, properties);

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
        Texts(_objects.FirstOrDefault(o => Is(o, type => type == "WebSite")), property).FirstOrDefault();

    /// <summary>The authors of the article, persons before organizations.</summary>
    public IReadOnlyList<(string Name, bool IsOrganization)> Authors()
    {
        foreach (string property in (ReadOnlySpan<string>)["author", "creator"])
        {
            if (About().Select(o => Values(o, property).Select(Named).Where(named => named.Name.Length > 0).ToList())
                .FirstOrDefault(names => names.Count > 0) is { } found)
                return [.. found.OrderBy(named => named.IsOrganization)];
        }
        return [];
    }

    /// <summary>The address of the article's image.</summary>
    public string? Image() =>
        About().SelectMany(o => Values(o, "image").Concat(Values(o, "thumbnailUrl")))
            .Select(image => Address(Resolved(image), ImageAddresses))
            .FirstOrDefault(address => !string.IsNullOrWhiteSpace(address));

    /// <summary>
    /// The nodes of the page's article: where some name the page's address, the others are about other articles.
    /// </summary>
    private List<JsonElement> Articles => _articles ??= ArticleNodes();

    private List<JsonElement> Pages => _pages ??= [.. _own.Where(o => Is(o, IsWebPage))];

    private IEnumerable<JsonElement> About() => Articles.Concat(Pages);

    private List<JsonElement> ArticleNodes()
    {
        List<JsonElement> articles = [.. _own.Where(o => Is(o, IsArticle))], named = [.. articles.Where(IsOfPage)];
        return named.Count > 0 ? named : articles;
    }

    private bool IsOfPage(JsonElement node) =>
        AddressNames.Any(
            name => node.TryGetProperty(name, out JsonElement value)
                && WebAddress.IsSamePage(Address(value, PageAddresses), _url));

    private void Add(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(Cleaned(script),
                new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip });
            Walk(json.RootElement.Clone());
        }
        catch (JsonException)
        {
            // What is broken says nothing.
        }
    }

    private static string Cleaned(string script)
    {
        ReadOnlySpan<char> text = script.AsSpan().Trim();
        if (text.StartsWith("<!--") && text.EndsWith("-->"))
            text = text[4..^3];
        text = text.Trim().TrimEnd(';');
        return JsonText.WithoutLoneSurrogates(string.Create(text.Length, text, static (chars, from) =>
        {
            for (int i = 0; i < chars.Length; i++)
                chars[i] = from[i] < ' ' ? ' ' : from[i];
        }));
    }

    private void Walk(JsonElement root)
    {
        var open = new Stack<(JsonElement Node, bool IsAside)>();
        open.Push((root, false));
        while (open.TryPop(out (JsonElement Node, bool IsAside) place) && ++_nodes <= MostNodes)
        {
            if (place.Node.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in place.Node.EnumerateArray().Reverse())
                    open.Push((item, place.IsAside));
            }
            else if (place.Node.ValueKind == JsonValueKind.Object)
            {
                AddNames(place.Node);
                _objects.Add(place.Node);
                if (!place.IsAside)
                    _own.Add(place.Node);
                foreach (JsonProperty property in place.Node.EnumerateObject().Reverse())
                    open.Push((property.Value, place.IsAside || Asides.Contains(property.Name)));
            }
        }
    }

    private void AddNames(JsonElement node)
    {
        foreach (string type in TypesOf(node))
        {
            if (type.Length > 0 && !_types.Contains(type) && _types.Count < 100)
                _types.Add(type);
        }
        foreach (JsonProperty property in node.EnumerateObject())
        {
            if (!property.Name.StartsWith('@') && _properties.Count < 500)
                _properties.Add(property.Name);
        }
        if (node.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            && (node.TryGetProperty("name", out _) || ImageAddresses.Any(name => node.TryGetProperty(name, out _))))
            _byId.TryAdd(Text(id) ?? "", node);
    }

    private List<string> Texts(JsonElement node, string property) =>
        [.. Values(node, property).Select(value => Named(value).Name).Where(text => text.Length > 0)];

    private static IEnumerable<JsonElement> Values(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out JsonElement value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MostValues) : [value];
    }

    /// <summary>What a value says or what the node is called that it is or refers to.</summary>
    private (string Name, bool IsOrganization) Named(JsonElement value)
    {
        value = Resolved(value);
        if (value.ValueKind == JsonValueKind.String)
            return (Text(value)?.Trim() ?? "", false);
        JsonElement name = Values(value, "name").Concat(Values(value, "@value")).FirstOrDefault();
        bool organization = Is(value,
            type => type is "Organization" or "Corporation" or "Brand" or "LocalBusiness" or "WebSite"
                || type.EndsWith("Organization", StringComparison.Ordinal));
        return (name.ValueKind == JsonValueKind.String
            ? Text(name)?.Trim() ?? ""
            : name.ValueKind == JsonValueKind.Undefined ? Reference(value) ?? "" : "", organization);
    }

    /// <summary>The id of the node that a value refers to: <c>{"@id": …}</c> without a name, or the bare id.</summary>
    private static string? Reference(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return Text(value);
        return value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _)
            && value.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? Text(id)
            : null;
    }

    /// <summary>The address that a value is, or that its node gives under one of these names.</summary>
    private static string? Address(JsonElement value, string[] names)
    {
        if (value.ValueKind == JsonValueKind.String)
            return Text(value);
        return names.SelectMany(name => Values(value, name)).Where(inner => inner.ValueKind == JsonValueKind.String)
            .Select(Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
    }

    private JsonElement Resolved(JsonElement value) =>
        Reference(value) is { } id && _byId.TryGetValue(id, out JsonElement node) ? node : value;

    private static string? Text(JsonElement value) => value.GetString();

    private static bool Is(JsonElement node, Func<string, bool> kind) => TypesOf(node).Any(kind);

    /// <summary>Whether a type is one of those of articles, posts and reviews.</summary>
    public static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting"
        || type is "Report" or "Review" or "Recipe" or "Question";

    private static bool IsWebPage(string type) =>
        type.EndsWith("WebPage", StringComparison.Ordinal) || type is "QAPage" or "ItemPage";

    private static IEnumerable<string> TypesOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("@type", out JsonElement type))
            return [];
        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Where(t => t.ValueKind == JsonValueKind.String).Select(t => SchemaType(Text(t) ?? ""));
    }

    /// <summary>A type's name without the vocabulary before it.</summary>
    public static string SchemaType(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
}
