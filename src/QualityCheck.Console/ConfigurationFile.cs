using System.Text.Json;

namespace QualityCheck.Console;

/// <summary>
/// <c>qualitycheck.json</c>: options of <c>check</c> by their names in camel case, as <c>failOn</c> for
/// <c>--fail-on</c>. Files that it names lie beside it.
/// </summary>
internal static class ConfigurationFile
{
    /// <summary>Its name where none is given.</summary>
    public const string Name = "qualitycheck.json";

    // No such file is longer. A judgement.
    private const int MostBytes = 1 << 20;

    private static readonly JsonDocumentOptions Lenient =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    /// <summary>The nearest one in the folder or above it; null for none.</summary>
    public static string? Nearest(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, Name);
            if (File.Exists(path))
                return path;
        }
        return null;
    }

    /// <summary>What it sets.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The options that it may set, and whether each names a file.</param>
    /// <exception cref="UsageException">It cannot be read, or sets what there is not.</exception>
    public static IEnumerable<ConfiguredValue> Read(string path, IReadOnlyDictionary<string, bool> options)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UsageException($"{path}: is longer than a configuration can be");
            using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (file.RootElement.ValueKind != JsonValueKind.Object)
                throw new UsageException($"{path}: a configuration is an object");
            return [.. file.RootElement.EnumerateObject().Where(property => property.Name != "$schema")
                .SelectMany(property => Of(property, path, options))];
        }
        catch (JsonException mistake)
        {
            throw new UsageException($"{path}: line {mistake.LineNumber + 1}, column {mistake.BytePositionInLine + 1}: "
                + "no JSON", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"{path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    private static IEnumerable<ConfiguredValue> Of(JsonProperty property, string path,
        IReadOnlyDictionary<string, bool> options)
    {
        string option = "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);
        if (!options.TryGetValue(option, out bool isFile))
            throw new UsageException($"{path}: there is no option '{property.Name}'; the options are "
                + string.Join(", ", options.Keys.Select(name => JsonNamingPolicy.CamelCase.ConvertName(
                    string.Concat(name[2..].Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))))));
        if (property.Value.ValueKind == JsonValueKind.False)
            return [];
        JsonElement[] values = property.Value.ValueKind switch
        {
            JsonValueKind.True => [],
            JsonValueKind.Array => [.. property.Value.EnumerateArray()],
            _ => [property.Value],
        };
        if (Array.Exists(values, value => value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)))
            throw new UsageException($"{path}: '{property.Name}' is a text, a number, true, false, or a list of texts");
        return values.Length == 0 && property.Value.ValueKind == JsonValueKind.Array ? [] :
            [new ConfiguredValue(option, [.. values.Select(value => isFile ? Beside(path, $"{value}") : $"{value}")],
                path)];
    }

    /// <summary>A file beside the configuration; the name of something of the library's stays as it is.</summary>
    private static string Beside(string path, string name)
    {
        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
        return File.Exists(beside) ? beside : name;
    }
}
