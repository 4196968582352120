using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck.Pipeline;

/// <summary>
/// Writes a score as one flat object: value first, then what it has, its measures by name among the rest.
/// </summary>
internal sealed class ScoreConverter : JsonConverter<Score>
{
    public override void Write(Utf8JsonWriter writer, Score value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Level is { } level)
            writer.WriteString("level", KebabCase.Of(level));
        WriteNumber(writer, "value", value.Value, always: true);
        if (value.Rating is { } rating)
            writer.WriteString("rating", KebabCase.Of(rating));
        if (value.Reliable is { } reliable)
            writer.WriteBoolean("reliable", reliable);
        WriteReasons(writer, value.Reasons);
        WriteNumber(writer, "low", value.Low);
        WriteNumber(writer, "high", value.High);
        WriteNumber(writer, "amount", value.Amount);
        if (value.Unit is not null)
            writer.WriteString("unit", value.Unit);
        foreach ((string name, double measure) in value.Measures)
            writer.WriteNumber(name, measure);
        WriteNumber(writer, "baseline", value.Baseline);
        WriteNumber(writer, "logOdds", value.LogOdds);
        if (!value.Contributions.IsEmpty)
        {
            writer.WriteStartArray("contributions");
            foreach (Contribution contribution in value.Contributions)
            {
                writer.WriteStartObject();
                writer.WriteString("name", contribution.Name);
                writer.WriteNumber("value", contribution.Value);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    public override Score Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var score = new Score { Value = null };
        var measures = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            JsonElement json = property.Value;
            score = property.Name switch
            {
                "value" => score with { Value = json.ValueKind == JsonValueKind.Null ? null : NumberOf(json) },
                "level" => score with { Level = Parse<CredibilityLevel>(json) },
                "rating" => score with { Rating = Parse<Rating>(json) },
                "reliable" => score with { Reliable = json.GetBoolean() },
                "reasons" => score with { Reasons = [.. json.EnumerateArray().Select(ReasonOf)] },
                "low" => score with { Low = NumberOf(json) },
                "high" => score with { High = NumberOf(json) },
                "amount" => score with { Amount = NumberOf(json) },
                "unit" => score with { Unit = json.GetString() },
                "baseline" => score with { Baseline = NumberOf(json) },
                "logOdds" => score with { LogOdds = NumberOf(json) },
                "contributions" => score with
                {
                    Contributions = [.. json.EnumerateArray().Select(ContributionOf)],
                },
                _ => score,
            };
            if (json.ValueKind == JsonValueKind.Number
                && property.Name is not ("value" or "low" or "high" or "amount" or "baseline" or "logOdds"))
                measures[property.Name] = NumberOf(json);
        }
        return score with { Measures = measures.ToImmutable() };
    }

    private static double NumberOf(JsonElement json) => FiniteNumberConverter.Of(json.GetDouble());

    private static string ReasonOf(JsonElement json) => json.GetString() ?? throw new JsonException("a reason is null");

    private static Contribution ContributionOf(JsonElement json) =>
        json.TryGetProperty("name", out JsonElement name) && json.TryGetProperty("value", out JsonElement value)
            && name.GetString() is { } named
            ? new Contribution(named, NumberOf(value))
            : throw new JsonException("a contribution without name or value");

    private static void WriteReasons(Utf8JsonWriter writer, ImmutableArray<string> reasons)
    {
        if (reasons.IsEmpty)
            return;
        writer.WriteStartArray("reasons");
        foreach (string reason in reasons)
            writer.WriteStringValue(reason);
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value, bool always = false)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else if (always)
            writer.WriteNull(name);
    }

    private static T Parse<T>(JsonElement json) where T : struct, Enum
    {
        foreach (T member in Enum.GetValues<T>())
        {
            if (json.ValueEquals(KebabCase.Of(member)))
                return member;
        }
        throw new JsonException($"'{json}' is no {typeof(T).Name}");
    }
}
