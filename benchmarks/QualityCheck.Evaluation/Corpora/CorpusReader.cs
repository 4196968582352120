using System.Text;
using System.Text.Json;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// Reads a file, or the files of a folder in ordinal order: JSONL with a document a line, HTML and text, each also
/// gzipped. Other files are passed over.
/// </summary>
internal static class CorpusReader
{
    // What a document of JSONL says of itself; whatever else stands there is a field of the corpus.
    private static readonly HashSet<string> OfDocument =
        ["id", "html", "text", "url", "title", "byline", "published", "language", "clean"];

    private static readonly Dictionary<string, string> NoFields = [];

    /// <exception cref="InvalidDataException">A file or a line is no document; the message says which.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<CorpusEntry> Read(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => ReadFile(file, Path.GetRelativePath(path, file)))
        : ReadFile(path, Path.GetFileName(path));

    private static IEnumerable<CorpusEntry> ReadFile(string path, string name) =>
        Extension(path) switch
        {
            ".jsonl" or ".ndjson" => Lines(path, name),
            ".html" or ".htm" => [Document(path, name, DocumentKind.Html)],
            ".txt" or ".md" => [Document(path, name, DocumentKind.Text)],
            _ => [],
        };

    private static string Extension(string path) =>
        Path.GetExtension(path.EndsWith(".gz", StringComparison.Ordinal) ? path[..^3] : path).ToLowerInvariant();

    private static CorpusEntry Document(string path, string name, DocumentKind kind)
    {
        using Stream stream = JsonLines.Open(path);
        try
        {
            return new CorpusEntry(InputDocument.FromStream(stream, kind) with { Id = name }, NoFields);
        }
        catch (DocumentException failure)
        {
            throw new InvalidDataException($"{name}: {failure.Message}", failure);
        }
    }

    private static IEnumerable<CorpusEntry> Lines(string path, string name)
    {
        using Stream stream = JsonLines.Open(path);
        using var reader = new StreamReader(stream);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            string place = FormattableString.Invariant($"{name}:{number}");
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(line));
            InputResult read = Input.JsonLines.Read(bytes, place).Single();
            if (read.Document is not { } document)
                throw new InvalidDataException($"{place}: {read.Error!.Message}");
            yield return new CorpusEntry(document.Id == $"{place}:1" ? document with { Id = place } : document,
                FieldsOf(line));
        }
    }

    private static Dictionary<string, string> FieldsOf(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty field in json.RootElement.EnumerateObject())
        {
            if (!OfDocument.Contains(field.Name) && field.Value.ValueKind is JsonValueKind.String
                or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                fields[field.Name] = TextOf(field.Value);
        }
        return fields;
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            // It holds half a character.
            return value.GetRawText();
        }
    }
}
