using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityCheck.Tests.Hostile;

/// <summary>JSON in which some values are others, lost or named otherwise; the same generator gives the same.</summary>
internal static class MutatedJson
{
    private const int MostChanges = 3;

    /// <summary>Stands for a lone surrogate, which the writer does not write.</summary>
    private const string Lone = "lone-surrogate";

    private static readonly JsonDocumentOptions Lenient =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e308", "-1e-308", "2147483648", "9223372036854775808", "0.5", "\"\"", "\"a\"",
        "\" \"", $"\"{Lone}\"", "\"\\u0000\"", "\"NaN\"", "\"9999-99-99\"", "\"sha256:\"", "[]", "{}", "[null]",
        "[[]]", "[\"a\",\"a\"]", "{\"\":null}", "{\"a\":{\"a\":{\"a\":0}}}",
    ];

    public static string Of(string json, Random random)
    {
        JsonNode root = JsonNode.Parse(json, documentOptions: Lenient)!;
        for (int left = random.Next(1, MostChanges + 1); left > 0; left--)
            Change(root, random);
        return root.ToJsonString().Replace(Lone, "\\ud800", StringComparison.Ordinal);
    }

    private static void Change(JsonNode node, Random random)
    {
        while (true)
        {
            JsonNode[] inner = [.. Parts(node).OfType<JsonNode>().Where(part => Parts(part).Any())];
            if (inner.Length == 0 || random.Next(3) == 0)
                break;
            node = inner[random.Next(inner.Length)];
        }
        if (node is JsonObject { Count: > 0 } named)
        {
            string name = named.ElementAt(random.Next(named.Count)).Key;
            JsonNode? value = named[name]?.DeepClone();
            switch (random.Next(5))
            {
                case 0: named.Remove(name); break;
                case 1: named[name + "x"] = value; break;
                case 2: named[named.ElementAt(random.Next(named.Count)).Key] = value; break;
                default: named[name] = Other(random); break;
            }
        }
        else if (node is JsonArray { Count: > 0 } list)
        {
            int at = random.Next(list.Count);
            switch (random.Next(4))
            {
                case 0: list.RemoveAt(at); break;
                case 1: list.Add(list[at]?.DeepClone()); break;
                default: list[at] = Other(random); break;
            }
        }
    }

    private static JsonNode? Other(Random random) => JsonNode.Parse(Values[random.Next(Values.Length)]);

    private static IEnumerable<JsonNode?> Parts(JsonNode node) => node switch
    {
        JsonObject named => named.Select(pair => pair.Value),
        JsonArray list => list,
        _ => [],
    };
}
