using System.Text.Json;

namespace QualityCheck.Extraction;

/// <summary>What a node of JSON-LD says.</summary>
internal static class JsonLdNode
{
    /// <summary>The most values of a property that are looked at: a judgement.</summary>
    private const int MostValues = 20;

    public static IEnumerable<JsonElement> Values(this JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out JsonElement value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MostValues) : [value];
    }

    /// <summary>The id of the node that a value refers to: <c>{"@id": …}</c> without a name, or the bare id.</summary>
    public static string? Reference(this JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        return value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _)
            && value.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
    }

    /// <summary>The address that a value is, or that its node gives under one of these names.</summary>
    public static string? Address(this JsonElement value, string[] names)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        return names.SelectMany(name => value.Values(name)).Where(inner => inner.ValueKind == JsonValueKind.String)
            .Select(inner => inner.GetString()).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
    }

    /// <summary>Whether one of the node's types is of a kind.</summary>
    public static bool Is(this JsonElement node, Func<string, bool> kind) => node.Types().Any(kind);

    public static IEnumerable<string> Types(this JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("@type", out JsonElement type))
            return [];
        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Where(t => t.ValueKind == JsonValueKind.String)
            .Select(t => JsonLd.SchemaType(t.GetString() ?? ""));
    }
}
