using System.IO.Compression;
using System.Text.Json;

namespace QualityCheck.Training;

/// <summary>Reads <c>.jsonl</c> and <c>.jsonl.gz</c>.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options =
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IEnumerable<TRow> Read<TRow>(string path)
    {
        using Stream stream = Open(path);
        using var reader = new StreamReader(stream);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse<TRow>(line, path, number);
        }
    }

    /// <summary>The file's bytes, unpacked where its name ends in <c>.gz</c>.</summary>
    public static Stream Open(string path)
    {
        Stream file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static TRow Parse<TRow>(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<TRow>(line, Options) ?? throw new JsonException("null is no row");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"{path}:{number}: {failure.Message}", failure);
        }
    }
}
