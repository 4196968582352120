using System.Text.Json;

namespace QualityCheck.Scoring;

/// <summary>An object of a policy's JSON with the keys it may have.</summary>
internal sealed class PolicyObject
{
    private readonly PlacedJson _json;
    private readonly string _prefix;

    /// <param name="json">What should be the object.</param>
    /// <param name="what">What it is, such as <c>a rule</c>.</param>
    /// <param name="keys">Its keys.</param>
    /// <param name="prefix">How messages about it begin.</param>
    /// <exception cref="PolicyException">It is no object, a key is unknown or stands in it twice.</exception>
    public PolicyObject(PlacedJson json, string what, string[] keys, string prefix = "")
    {
        (_json, _prefix) = (json, prefix);
        if (json.Kind != JsonValueKind.Object)
            throw Mistake(json.Place,
                $"{what} must be an object with {string.Join(", ", keys)}, not {Named(json.Kind)}");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string key, Place place, _) in json.Members)
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
                throw Mistake(place,
                    $"{what} has no key '{Nearest.Shown(key)}'; {Nearest.Hint(key, keys, "its keys are", keys)}");
            if (!seen.Add(key))
                throw Mistake(place, $"'{key}' stands here a second time");
        }
    }

    /// <summary>The value of a key.</summary>
    /// <exception cref="PolicyException">The key is missing, or the value is of another kind.</exception>
    public PlacedJson Required(string key, JsonValueKind kind)
    {
        PlacedJson value = _json.Members.FirstOrDefault(member => member.Key == key).Value
            ?? throw Mistake(_json.Place, $"'{key}' is missing");
        return value.Kind == kind
            ? value
            : throw Mistake(value.Place, $"'{key}' must be {Named(kind)}, not {Named(value.Kind)}");
    }

    /// <summary>The value of a key; null where it is missing or null.</summary>
    /// <exception cref="PolicyException">The value is of another kind.</exception>
    public PlacedJson? Optional(string key, JsonValueKind kind) =>
        _json.Members.Any(member => member.Key == key && member.Value.Kind != JsonValueKind.Null)
            ? Required(key, kind)
            : null;

    /// <summary>A text with something in it.</summary>
    /// <exception cref="PolicyException">The key is missing, or the value is no text or a blank one.</exception>
    public PlacedJson RequiredText(string key)
    {
        PlacedJson text = Required(key, JsonValueKind.String);
        return string.IsNullOrWhiteSpace(text.Text) ? throw Mistake(text.Place, $"'{key}' is empty") : text;
    }

    public PolicyException Mistake(Place place, string message) => new($"{place}: {_prefix}{message}");

    private static string Named(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object in { }",
        JsonValueKind.Array => "a list in [ ]",
        JsonValueKind.String => "a text in quotation marks",
        JsonValueKind.Number => "a number without quotation marks",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
