using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using QualityCheck.Input;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>A JSON value that knows where it stands, so that a mistake in it can be pointed at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record PlacedJson(JsonValueKind Kind, Place Place)
{
    private static readonly JsonReaderOptions Options =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The text of a string.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a number; infinite where it is beyond a double.</summary>
    public double Number { get; init; }

    /// <summary>The items of an array.</summary>
    public ImmutableArray<PlacedJson> Items { get; init; } = [];

    /// <summary>The keys of an object in their order, each with its place.</summary>
    public ImmutableArray<(string Key, Place Place, PlacedJson Value)> Members { get; init; } = [];

    /// <summary>Reads a text that holds one value; comments and trailing commas are passed over.</summary>
    /// <exception cref="PolicyException">It is no JSON.</exception>
    public static PlacedJson Parse(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var lines = new LinePositions(json);
        (int Byte, int Character) known = default;
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            PlacedJson value = Value(ref reader, PlaceOf);
            reader.Read();
            return value;
        }
        catch (JsonException problem)
        {
            known = default;
            Place place = PlaceOf(Offset(bytes, problem));
            throw new PolicyException($"{place}: {JsonMistake.At(json, known.Character)}", problem);
        }

        // Tokens come in order: each is counted from the one before.
        Place PlaceOf(long offset)
        {
            known = ((int)offset, known.Character + Encoding.UTF8.GetCharCount(bytes.AsSpan(known.Byte..(int)offset)));
            return Place.Of(lines[known.Character]);
        }
    }

    private static PlacedJson Value(ref Utf8JsonReader reader, Func<long, Place> placeOf)
    {
        var value = new PlacedJson(KindOf(reader.TokenType), placeOf(reader.TokenStartIndex));
        return value.Kind switch
        {
            JsonValueKind.Object => value with { Members = MembersOf(ref reader, placeOf) },
            JsonValueKind.Array => value with { Items = ItemsOf(ref reader, placeOf) },
            JsonValueKind.String => value with { Text = JsonText.Of(reader) },
            JsonValueKind.Number => value with { Number = reader.GetDouble() },
            _ => value,
        };
    }

    private static ImmutableArray<(string, Place, PlacedJson)> MembersOf(ref Utf8JsonReader reader,
        Func<long, Place> placeOf)
    {
        var members = ImmutableArray.CreateBuilder<(string, Place, PlacedJson)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            (string key, Place place) = (JsonText.Of(reader), placeOf(reader.TokenStartIndex));
            reader.Read();
            members.Add((key, place, Value(ref reader, placeOf)));
        }
        return members.ToImmutable();
    }

    private static ImmutableArray<PlacedJson> ItemsOf(ref Utf8JsonReader reader, Func<long, Place> placeOf)
    {
        var items = ImmutableArray.CreateBuilder<PlacedJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader, placeOf));
        return items.ToImmutable();
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static int Offset(byte[] bytes, JsonException problem)
    {
        int start = 0;
        for (long line = problem.LineNumber ?? 0; line > 0; line--)
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Math.Min(bytes.Length, start + (int)(problem.BytePositionInLine ?? 0));
    }
}
