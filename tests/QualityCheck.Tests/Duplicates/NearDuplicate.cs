using System.Text.Json;
using QualityCheck.Input;

namespace QualityCheck.Tests.Duplicates;

/// <summary>A row of the data set: a text, the articles that it has passages of, and how it was made of them.</summary>
internal sealed record NearDuplicate(string Id, int[] Clusters, string Variant, string Text)
{
    public static IEnumerable<NearDuplicate> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? GzipFile.Open(file) : file);
        while (reader.ReadLine() is { } line)
        {
            JsonElement row = JsonDocument.Parse(line).RootElement;
            yield return new NearDuplicate(row.GetProperty("id").GetString()!,
                [row.GetProperty("cluster").GetInt32(),
                    .. row.GetProperty("also").EnumerateArray().Select(also => also.GetInt32())],
                row.GetProperty("variant").GetString()!, row.GetProperty("text").GetString()!);
        }
    }
}
