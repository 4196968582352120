namespace QualityCheck;

/// <summary>A document of a batch, or why it could not be read.</summary>
/// <param name="Id">The caller's name for it.</param>
/// <param name="Document">The document; null where it could not be read.</param>
/// <param name="Error">Why it could not be read; null where it could.</param>
public readonly record struct InputResult(string? Id, InputDocument? Document, DocumentError? Error)
{
    /// <summary>
    /// Where it was read, for messages: a path, or <c>path:line</c> (1-based) for a line of JSONL; null where it came
    /// from no file.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>A document that was read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static InputResult Of(InputDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new InputResult(document.Id, document, null);
    }

    /// <summary>A document that could not be read.</summary>
    public static InputResult Failed(string? id, string code, string message) =>
        new(id, null, new DocumentError(code, message));
}
