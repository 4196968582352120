using System.Security.Cryptography;
using System.Text.Json;
using QualityCheck.Input;
using QualityCheck.Storage;

namespace QualityCheck.Worker;

/// <summary>Documents as messages: CloudEvents whose data is a line of JSONL as the console reads it.</summary>
internal sealed class DocumentMessage(WorkerOptions options)
{
    /// <summary>A document that somebody wants checked.</summary>
    public const string Type = "qualitycheck.document.submitted";

    // No document can have it as its own: an id with a control character cannot be stored.
    private const string NoName = "\u0001";

    private readonly ClaimFolder? _claims =
        options.ClaimFolder is { Length: > 0 } folder ? new ClaimFolder(folder, options.MostClaimBytes) : null;

    /// <summary>The document of a message; without an id of its own it has that of the event.</summary>
    /// <exception cref="PoisonException">There is none.</exception>
    /// <exception cref="IOException">The folder of bodies is out of reach.</exception>
    public InputDocument Read(ReadOnlyMemory<byte> body)
    {
        if (body.Length > options.MostMessageBytes)
            throw new PoisonException(DeadLetterReason.TooLarge,
                FormattableString.Invariant($"the message has more than {options.MostMessageBytes} bytes"));
        CloudEvent message = CloudEvent.Parse(body);
        if (message.Type != Type)
            throw new PoisonException(DeadLetterReason.UnknownType, $"'type' is not {Type}");
        return Document(message.DataRef is { } reference ? Claimed(reference) : message.Data, message.Id);
    }

    /// <summary>The message of a line of JSONL that is a document.</summary>
    /// <param name="line">The line.</param>
    /// <param name="source">Who sends it.</param>
    /// <exception cref="PoisonException">It is no document, or too long and there is no folder of bodies.</exception>
    public CloudEvent Write(ReadOnlyMemory<byte> line, string source)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(line.Span));
        InputDocument document = Document(line, hash);
        var message = new CloudEvent { Id = hash, Source = source, Type = Type, Subject = document.Id };
        if (line.Length <= options.ClaimAbove)
            return message with { Data = line };
        if (line.Length > options.MostClaimBytes)
            throw new PoisonException(DeadLetterReason.TooLarge,
                FormattableString.Invariant($"more than {options.MostClaimBytes} bytes"));
        return _claims is null
            ? throw new PoisonException(DeadLetterReason.TooLarge, FormattableString.Invariant(
                $"more than {options.ClaimAbove} bytes, and Worker:ClaimFolder is not set"))
            : message with { DataRef = _claims.Put(line.Span) };
    }

    private byte[] Claimed(string reference) =>
        _claims?.Get(reference)
        ?? throw new PoisonException(DeadLetterReason.ClaimMissing, "Worker:ClaimFolder is not set");

    private static InputDocument Document(ReadOnlyMemory<byte> data, string id)
    {
        if (data.IsEmpty)
            throw new PoisonException(DeadLetterReason.NoText, "no data");
        // Only between the values of JSON can a line end.
        byte[] line = [.. data.Span];
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        InputResult result = JsonLines.Read(new MemoryStream(line), NoName).First();
        if (result.Error is { } error)
            throw new PoisonException(HasText(data) ? ReasonOf(error) : DeadLetterReason.NoText, error.Message);
        InputDocument document = result.Document!;
        if (string.IsNullOrWhiteSpace(document.Content))
            throw new PoisonException(DeadLetterReason.NoText, "the text is empty");
        if (document.Id == $"{NoName}:1")
            document = document with { Id = id };
        return ReportKey.IsContentId(document.Id!)
            ? document
            : throw new PoisonException(DeadLetterReason.InvalidId, FormattableString.Invariant(
                $"the id has not 1 to {ReportKey.LongestContentId} characters, none of them a control character"));
    }

    private static string ReasonOf(DocumentError error) =>
        error.Code == DocumentError.InvalidJson ? DeadLetterReason.InvalidDocument : error.Code;

    private static bool HasText(ReadOnlyMemory<byte> data)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(data);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && (Has(json.RootElement, "text") || Has(json.RootElement, "html"));
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static bool Has(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
}
