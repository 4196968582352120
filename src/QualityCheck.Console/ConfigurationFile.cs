using System.Text;
using System.Text.Json;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>
/// <c>qualitycheck.json</c>: options of <c>check</c> by their names in camel case, as <c>failOn</c> for
/// <c>--fail-on</c>. Files that it names lie beside it.
/// </summary>
internal static class ConfigurationFile
{
    /// <summary>Its name where none is given.</summary>
    public const string Name = "qualitycheck.json";

    /// <summary>Options whose values name files.</summary>
    private static readonly string[] OfFiles =
    [
        "--policy", "--compare-policy", "--quality-model", "--source-list", "--suffix-list", "--lexicon", "--baseline",
        "--dsa-settings",
    ];

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
    /// <param name="options">The options that it may set.</param>
    /// <exception cref="UsageException">It cannot be read, or sets what there is not.</exception>
    public static IReadOnlyList<ConfiguredValue> Read(string path, IReadOnlyList<string> options)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UsageException($"{path}: is longer than a configuration can be");
            byte[] bytes = File.ReadAllBytes(path);
            using JsonDocument file = JsonDocument.Parse(
                bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0),
                Lenient);
            if (file.RootElement.ValueKind != JsonValueKind.Object)
                throw new UsageException($"{path}: a configuration is an object");
            List<ConfiguredValue> values = [.. file.RootElement.EnumerateObject()
                .Where(property => property.Name != "$schema").Select(property => Of(property, path, options))];
            return values.CountBy(value => value.Option).FirstOrDefault(pair => pair.Value > 1).Key is { } twice
                ? throw new UsageException($"{path}: {twice} is set twice")
                : [.. values.Where(value => value.Values.Count > 0)];
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

    private static ConfiguredValue Of(JsonProperty property, string path, IReadOnlyList<string> options)
    {
        string option = "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);
        if (!options.Contains(option, StringComparer.Ordinal) || property.Name != Camel(option))
            throw new UsageException($"{path}: there is no option '{VisibleText.Of(property.Name)}'; the options are "
                + string.Join(", ", options.Select(Camel)));
        JsonElement[] values = property.Value.ValueKind == JsonValueKind.Array
            ? [.. property.Value.EnumerateArray()]
            : [property.Value];
        return new ConfiguredValue(option, [.. values.Select(value => value.ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => OfFiles.Contains(option, StringComparer.Ordinal)
                ? Beside(path, value.GetString()!)
                : value.GetString()!,
            _ => throw new UsageException(
                $"{path}: '{property.Name}' is a text, a number, true, false, or a list of texts"),
        })], path);
    }

    /// <summary><c>--fail-on</c> → <c>failOn</c>.</summary>
    private static string Camel(string option) => JsonNamingPolicy.CamelCase.ConvertName(
        string.Concat(option[2..].Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])));

    /// <summary>A file beside the configuration; the name of a policy of the library stays as it is.</summary>
    private static string Beside(string path, string name) =>
        Policy.All.Any(policy => policy.Name == name)
            ? name
            : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
}
