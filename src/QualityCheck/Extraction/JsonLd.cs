using System.Text.Json;

namespace QualityCheck.Extraction;

/// <summary>What a page's JSON-LD says, read without trust: broken scripts are passed over, sizes are capped.</summary>
internal sealed class JsonLd
{
    private const int LongestScript = 1_000_000;
    private const int MostScripts = 50;
    private const int MostNodes = 20_000;
    private const int MaxDepth = 64;

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _types = [];
    private int _nodes;

    public IReadOnlyList<string> Types => _types;

    public IReadOnlyCollection<string> Properties => _properties;

    public static JsonLd Read(IEnumerable<string> scripts)
    {
        var data = new JsonLd();
        foreach (string script in scripts.Where(script => script.Length <= LongestScript).Take(MostScripts))
            data.Add(script);
        return data;
    }

    /// <summary>The first text that an article's node has under a property; failing that, one of a web page's node.</summary>
    public string? OfArticle(string property) => OfArticles(property).FirstOrDefault(text => text.Length > 0);

    /// <summary>The name of the site, of the node of type WebSite.</summary>
    public string? OfWebSite(string property) => Texts(_objects.FirstOrDefault(o => Is(o, type => type == "WebSite")), property).FirstOrDefault();

    /// <summary>The names under a property of an article's node, such as its authors'.</summary>
    public IEnumerable<string> OfArticles(string property) =>
        _objects.Where(o => Is(o, IsArticle)).Concat(_objects.Where(o => Is(o, IsWebPage))).Select(o => Texts(o, property)).FirstOrDefault(texts => texts.Count > 0) ?? [];

    private void Add(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(Cleaned(script), new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(json.RootElement.Clone());
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What is broken says nothing; a lone surrogate in a name is an InvalidOperationException.
        }
    }

    private static string Cleaned(string script)
    {
        ReadOnlySpan<char> text = script.AsSpan().Trim();
        if (text.StartsWith("<!--") && text.EndsWith("-->"))
            text = text[4..^3];
        text = text.Trim().TrimEnd(';');
        return string.Create(text.Length, text, static (chars, from) =>
        {
            for (int i = 0; i < chars.Length; i++)
                chars[i] = from[i] < ' ' ? ' ' : from[i];
        });
    }

    private void Walk(JsonElement root)
    {
        var open = new Stack<JsonElement>();
        open.Push(root);
        while (open.TryPop(out JsonElement node) && ++_nodes <= MostNodes)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in node.EnumerateArray().Reverse())
                    open.Push(item);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                AddNames(node);
                _objects.Add(node);
                foreach (JsonProperty property in node.EnumerateObject().Reverse())
                    open.Push(property.Value);
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
        if (node.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && node.TryGetProperty("name", out _))
            _byId.TryAdd(Text(id) ?? "", node);
    }

    private List<string> Texts(JsonElement node, string property)
    {
        var texts = new List<string>();
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out JsonElement value))
            return texts;
        IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        foreach (JsonElement item in values.Take(20))
        {
            if (Name(item) is { Length: > 0 } text)
                texts.Add(text);
        }
        return texts;
    }

    private string? Name(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return Text(value);
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        if (!value.TryGetProperty("name", out JsonElement name) && value.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String)
        {
            if (Text(id) is not { } key || !_byId.TryGetValue(key, out JsonElement named))
                return Text(id);
            named.TryGetProperty("name", out name);
        }
        if (name.ValueKind == JsonValueKind.Array && name.GetArrayLength() > 0)
            name = name[0];
        return name.ValueKind == JsonValueKind.String ? Text(name) : null;
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Is(JsonElement node, Func<string, bool> kind) => TypesOf(node).Any(kind);

    private static bool IsArticle(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting" || type is "Report" or "Review" or "Recipe";

    private static bool IsWebPage(string type) => type.EndsWith("WebPage", StringComparison.Ordinal) || type is "QAPage" or "ItemPage";

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
