using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityCheck.Console;

/// <summary>Reports that <c>check</c> wrote: one object, an array, or one a line.</summary>
internal static class SavedReports
{
    /// <exception cref="UsageException">The file cannot be read or holds something else.</exception>
    public static IReadOnlyList<JsonObject> Read(string path)
    {
        try
        {
            using Stream stream = StandardInput.IsNamedBy(path) ? StandardInput.Open() : File.OpenRead(path);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            List<JsonObject> reports = [.. Values(content.ToArray()).Select(value => Report(path, value))];
            return reports.Count > 0 ? reports : throw new UsageException($"{path}: no report in it");
        }
        catch (JsonException mistake)
        {
            throw new UsageException($"{path}: no JSON: {mistake.Message}", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"{path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    private static List<JsonNode?> Values(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reader = new Utf8JsonReader(json.StartsWith(mark) ? json[mark.Length..] : json,
            new JsonReaderOptions { AllowMultipleValues = true });
        var values = new List<JsonNode?>();
        while (reader.Read())
        {
            JsonNode? value = JsonNode.Parse(ref reader);
            values.AddRange(value is JsonArray list ? list : [value]);
        }
        return values;
    }

    private static JsonObject Report(string path, JsonNode? value) =>
        value is JsonObject report && report["versions"] is JsonObject
        && (report["document"] is JsonObject || report["error"] is JsonObject)
            ? report
            : throw new UsageException($"{path}: something in it is no report of `check --format json` or jsonl");
}
