using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Pipeline;

/// <summary>Refuses numbers that are too large for a double, which the reader takes for infinite.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    /// <exception cref="JsonException">The number is not finite.</exception>
    public static double Of(double number) =>
        double.IsFinite(number) ? number : throw new JsonException("a number is too large");

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.GetDouble());

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}
