using System.Globalization;
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

    /// <summary>Where the object begins.</summary>
    public Place Place => _json.Place;

    /// <summary>The value of a key, of whatever kind; null where it is missing or null.</summary>
    public PlacedJson? Given(string key) =>
        _json.Members.FirstOrDefault(member => member.Key == key).Value is { Kind: not JsonValueKind.Null } value
            ? value
            : null;

    /// <summary>Where a key stands.</summary>
    public Place PlaceOf(string key) => _json.Members.First(member => member.Key == key).Place;

    /// <summary>The value of a key; null where it is missing or null.</summary>
    /// <exception cref="PolicyException">The value is of another kind.</exception>
    public PlacedJson? Optional(string key, JsonValueKind kind) => Given(key) is null ? null : Required(key, kind);

    /// <summary>A text or a list of texts, each with something in it.</summary>
    /// <exception cref="PolicyException">The key is missing, or the value is something else.</exception>
    public IEnumerable<PlacedJson> RequiredTexts(string key)
    {
        if (Given(key) is not { Kind: JsonValueKind.Array } list)
            return [RequiredText(key)];
        if (list.Items.FirstOrDefault(item => item.Kind != JsonValueKind.String) is { } other)
            throw Mistake(other.Place, $"'{key}' must hold texts in quotation marks, not {Named(other.Kind)}");
        return list.Items.IsEmpty ? throw Mistake(list.Place, $"'{key}' is empty") : list.Items;
    }

    /// <summary>A number within bounds.</summary>
    /// <exception cref="PolicyException">The value is no number, or one beyond the bounds.</exception>
    public double? OptionalNumber(string key, double least, double most)
    {
        if (Optional(key, JsonValueKind.Number) is not { } number)
            return null;
        return number.Number >= least && number.Number <= most
            ? number.Number
            : throw Mistake(number.Place,
                FormattableString.Invariant($"'{key}' must be a number from {least} to {most}"));
    }

    /// <summary>A whole number within bounds.</summary>
    /// <exception cref="PolicyException">The key is missing, or the value is something else.</exception>
    public int RequiredWhole(string key, int least)
    {
        PlacedJson number = Required(key, JsonValueKind.Number);
        return number.Number >= least && number.Number <= int.MaxValue && double.IsInteger(number.Number)
            ? (int)number.Number
            : throw Mistake(number.Place, FormattableString.Invariant(
                $"'{key}' must be a whole number, {least} or more"));
    }

    /// <summary>A day.</summary>
    /// <exception cref="PolicyException">The key is missing, or the value is something else.</exception>
    public DateOnly RequiredDate(string key)
    {
        PlacedJson text = RequiredText(key);
        return DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly date)
            ? date
            : throw Mistake(text.Place, $"'{Nearest.Shown(text.Text)}' is no day; it is written like 2026-12-31");
    }

    /// <summary>One of several words.</summary>
    /// <exception cref="PolicyException">The value is none of them.</exception>
    public string? OptionalWord(string key, params string[] words)
    {
        if (Optional(key, JsonValueKind.String) is not { } text)
            return null;
        return words.Contains(text.Text, StringComparer.Ordinal)
            ? text.Text
            : throw Mistake(text.Place,
                $"'{key}' is {string.Join(" or ", words)}, not '{Nearest.Shown(text.Text)}'");
    }

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
