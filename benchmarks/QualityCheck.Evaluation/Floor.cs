using QualityCheck.Training;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualityCheck.Evaluation;

/// <summary>A figure below which a task must not fall on this state of its data set.</summary>
/// <param name="Task">The task's name.</param>
/// <param name="Dataset">The task's data set.</param>
/// <param name="Digest">The data set's digest, see <see cref="DatasetFolder.Digest"/>.</param>
/// <param name="Figure">The figure; more is better.</param>
/// <param name="Value">The floor.</param>
/// <param name="Limit">Measured on the first so many documents; null for all.</param>
internal sealed record Floor(
    string Task,
    string Dataset,
    string Digest,
    string Figure,
    [property: JsonPropertyName("floor")] double Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Limit = null)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Floor> Read(string path) =>
        JsonSerializer.Deserialize<Floor[]>(File.ReadAllText(path), Options)!;

    /// <summary>A JSON array, one floor a line.</summary>
    public static string ToJson(IEnumerable<Floor> floors) =>
        $"[\n  {string.Join(",\n  ", floors.Select(floor => JsonSerializer.Serialize(floor, Options)))}\n]";

    /// <summary>The floor raised to what was measured; on other data than before, what was measured.</summary>
    public Floor RaisedTo(double measured, string digest) =>
        this with { Digest = digest, Value = digest == Digest ? Math.Max(Value, measured) : measured };
}
