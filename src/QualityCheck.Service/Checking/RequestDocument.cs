using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;
using QualityCheck.Input;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>The document that a request's body is, by its content type.</summary>
internal static class RequestDocument
{
    /// <summary>Stands for the name of a body; a document without id is named by it and the line, which no id
    /// is.</summary>
    private const string NoName = "\0";

    /// <summary>The fields of a document in JSON; those of a line of JSONL.</summary>
    public sealed record Fields(string? Id, string? Html, string? Text, string? Url, string? Title, string? Byline,
        string? Published, string? Language, [property: JsonPropertyName("clean")] bool? Clean);

    /// <summary>Reads the body.</summary>
    /// <exception cref="BadHttpRequestException">It is no document; the status says why.</exception>
    public static InputDocument Of(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type))
            throw Refused(StatusCodes.Status415UnsupportedMediaType, "The content type is missing.");
        DocumentKind? kind = type.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/json" => null,
            "text/html" or "application/xhtml+xml" => DocumentKind.Html,
            "text/plain" => DocumentKind.Text,
            _ => throw Refused(StatusCodes.Status415UnsupportedMediaType,
                "A document is application/json, text/html or text/plain."),
        };
        return kind is { } raw ? OfRaw(request, body, raw, type.Charset.Value?.Trim('"')) : OfJson(body);
    }

    /// <summary>A line of a batch; an error where it is no document.</summary>
    public static InputResult OfLine(ReadOnlyMemory<byte> line)
    {
        InputResult result = OneLine(line);
        return result.Id is { } id && !id.StartsWith(NoName, StringComparison.Ordinal) && !ReportKey.IsContentId(id)
            ? InputResult.Failed(null, DocumentError.InvalidJson, "'id' cannot be stored")
            : result;
    }

    private static InputDocument OfJson(ReadOnlyMemory<byte> body)
    {
        byte[] line = body.ToArray();
        if (!IsOneValue(line))
            throw Refused(StatusCodes.Status400BadRequest, "The body is no valid JSON.");
        // Line ends stand only between the values of valid JSON.
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        InputResult result = OfLine(line);
        return result.Document ?? throw Refused(StatusCodes.Status400BadRequest,
            $"The body is no document: {result.Error!.Message}.");
    }

    private static InputResult OneLine(ReadOnlyMemory<byte> line)
    {
        using var stream = new MemoryStream(line.ToArray(), writable: false);
        InputResult result = JsonLines.Read(stream, NoName)
            .FirstOrDefault(InputResult.Failed(null, DocumentError.InvalidJson, "the line is empty"));
        return result.Id?.StartsWith(NoName, StringComparison.Ordinal) == true
            ? result with { Id = null, Document = result.Document is { } document ? document with { Id = null } : null }
            : result;
    }

    private static bool IsOneValue(ReadOnlySpan<byte> json)
    {
        try
        {
            ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
            var reader = new Utf8JsonReader(json.StartsWith(mark) ? json[mark.Length..] : json);
            while (reader.Read())
                continue;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static InputDocument OfRaw(HttpRequest request, ReadOnlyMemory<byte> body, DocumentKind kind,
        string? charset)
    {
        if (body.IsEmpty)
            throw Refused(StatusCodes.Status400BadRequest, "The body is empty.");
        string? id = request.Query["id"].FirstOrDefault();
        if (id is not null && !ReportKey.IsContentId(id))
            throw Refused(StatusCodes.Status400BadRequest, "'id' cannot be stored.");
        try
        {
            return InputDocument.FromBytes(body.Span, kind, charset) with
            {
                Id = id,
                Url = request.Query["url"].FirstOrDefault(),
                Title = request.Query["title"].FirstOrDefault(),
                Language = request.Query["language"].FirstOrDefault(),
                Clean = request.Query["clean"].FirstOrDefault() != "false",
            };
        }
        catch (DocumentException failure)
        {
            throw Refused(StatusCodes.Status400BadRequest, failure.Message);
        }
    }

    private static BadHttpRequestException Refused(int status, string message) => new(message, status);
}
