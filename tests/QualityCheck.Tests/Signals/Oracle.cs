using System.IO.Compression;
using System.Text.Json;

namespace QualityCheck.Tests.Signals;

/// <summary>Texts with the values that the projects' own code gives for them.</summary>
internal static class Oracle
{
    public const string Dataset = "repetition/oracle/oracle-v1.jsonl.gz";

    public static IEnumerable<(string Id, string Text, JsonElement Values)> Read()
    {
        using FileStream file = File.OpenRead(Path.Combine(Repository.Datasets!, Dataset));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            JsonElement row = JsonDocument.Parse(line).RootElement;
            yield return (row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!, row);
        }
    }
}
