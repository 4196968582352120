using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace QualityCheck.Input;

/// <summary>One line of JSONL to one document.</summary>
internal sealed class JsonLine
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private static readonly HashSet<string> Texts =
        new(["id", "html", "text", "url", "title", "byline", "published", "language"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private bool _clean = true;

    public static InputResult Parse(ReadOnlySpan<byte> line, string place)
    {
        var fields = new JsonLine();
        string? problem = Utf8.IsValid(line) ? fields.Read(line) : "not valid UTF-8";
        string id = fields["id"] ?? place;
        return (problem is null ? fields.Result(id) : InputResult.Failed(id, DocumentError.InvalidJson, problem))
            with { Origin = place };
    }

    private InputResult Result(string id)
    {
        try
        {
            return InputResult.Of(Document(id));
        }
        catch (DocumentException failure)
        {
            return InputResult.Failed(id, failure.Code, failure.Message);
        }
    }

    private string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>What is wrong with the line; null where nothing is.</summary>
    private string? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            reader.Read();
            return reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader) : "not a JSON object";
        }
        catch (JsonException failure)
        {
            return FormattableString.Invariant(
                $"not valid JSON at byte {failure.BytePositionInLine + 1}: {failure.Message.Split(" LineNumber:")[0]}");
        }
    }

    private string? ReadObject(ref Utf8JsonReader reader)
    {
        string? problem = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Of(reader);
            reader.Read();
            problem ??= ReadField(ref reader, name);
            reader.Skip();
        }
        reader.Read();
        return problem ?? (this["html"], this["text"]) switch
        {
            (null, null) => "neither 'html' nor 'text'",
            (not null, not null) => "both 'html' and 'text'",
            _ => null,
        };
    }

    private string? ReadField(ref Utf8JsonReader reader, string name)
    {
        JsonTokenType type = reader.TokenType;
        if (name == "clean")
        {
            _clean = type != JsonTokenType.False;
            return type is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null
                ? null
                : "'clean' must be true or false";
        }
        if (!Texts.Contains(name))
            return null;
        if (type == JsonTokenType.String)
            _fields[name] = JsonText.Of(reader);
        else if (type == JsonTokenType.Number && name == "id")
            _fields[name] = Encoding.UTF8.GetString(reader.ValueSpan);
        else if (type == JsonTokenType.Null)
            _fields.Remove(name);
        else
            return $"'{name}' must be a string";
        return null;
    }

    private InputDocument Document(string id) =>
        (this["html"] is { } html ? InputDocument.FromHtml(html) : InputDocument.FromText(this["text"]!)) with
        {
            Id = id,
            Url = this["url"],
            Title = this["title"],
            Byline = this["byline"],
            Published = this["published"],
            Language = this["language"],
            Clean = _clean,
        };
}
