using System.Collections.Frozen;
using System.Text.Json;
using QualityCheck.Input;

namespace QualityCheck.Extraction;

/// <summary>
/// The nodes of a page's JSON-LD, read without trust: broken scripts are passed over, sizes are capped.
/// </summary>
internal sealed class JsonLdNodes
{
    /// <summary>A longer script is passed over: a judgement.</summary>
    private const int LongestScript = 1_000_000;

    /// <summary>More scripts than these are passed over: a judgement.</summary>
    private const int MostScripts = 50;

    /// <summary>The most values of all scripts that are looked at: a judgement.</summary>
    private const int MostNodes = 20_000;

    /// <summary>A script that is deeper is broken: the default depth of the platform's reader.</summary>
    private const int MaxDepth = 64;

    /// <summary>The most types that are kept: a judgement.</summary>
    private const int MostTypes = 100;

    /// <summary>The most names of properties that are kept: a judgement.</summary>
    private const int MostProperties = 500;

    /// <summary>Properties whose values are about something else than the page's own article.</summary>
    private static readonly FrozenSet<string> Asides = PageNames.Set("property", "aside");

    private int _count;

    public List<JsonElement> All { get; } = [];

    /// <summary>Those that are about the page itself.</summary>
    public List<JsonElement> Own { get; } = [];

    public Dictionary<string, JsonElement> ById { get; } = new(StringComparer.Ordinal);

    public List<string> Types { get; } = [];

    public SortedSet<string> Properties { get; } = new(StringComparer.Ordinal);

    public static JsonLdNodes Read(IEnumerable<string> scripts)
    {
        var nodes = new JsonLdNodes();
        foreach (string script in scripts.Where(script => script.Length <= LongestScript).Take(MostScripts))
            nodes.Add(script);
        return nodes;
    }

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
        var open = new Stack<(JsonElement Node, bool IsAside, bool IsFactCheck)>();
        open.Push((root, false, false));
        while (open.TryPop(out (JsonElement Node, bool IsAside, bool IsFactCheck) place) && ++_count <= MostNodes)
        {
            if (place.Node.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in place.Node.EnumerateArray().Reverse())
                    open.Push((item, place.IsAside, place.IsFactCheck));
            }
            else if (place.Node.ValueKind == JsonValueKind.Object)
            {
                // What a fact check says is about a claim, and discloses nothing of the page: it earns nothing.
                bool isFactCheck = place.IsFactCheck || place.Node.Is(type => type == "ClaimReview"),
                    isAside = place.IsAside || isFactCheck;
                AddNames(place.Node, withProperties: !isFactCheck);
                All.Add(place.Node);
                if (!isAside)
                    Own.Add(place.Node);
                foreach (JsonProperty property in place.Node.EnumerateObject().Reverse())
                    open.Push((property.Value, isAside || Asides.Contains(property.Name), isFactCheck));
            }
        }
    }

    private void AddNames(JsonElement node, bool withProperties)
    {
        foreach (string type in node.Types())
        {
            if (type.Length > 0 && !Types.Contains(type) && Types.Count < MostTypes)
                Types.Add(type);
        }
        foreach (JsonProperty property in node.EnumerateObject())
        {
            if (withProperties && !property.Name.StartsWith('@') && Properties.Count < MostProperties)
                Properties.Add(property.Name);
        }
        if (node.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            && (node.TryGetProperty("name", out _) || node.TryGetProperty("url", out _)
                || node.TryGetProperty("contentUrl", out _)))
            ById.TryAdd(id.GetString() ?? "", node);
    }
}
