namespace QualityCheck;

/// <summary>Why a document has no report.</summary>
/// <param name="Code">A stable code: <c>binary</c>, <c>too-large</c>, <c>timeout</c>, <c>unreadable</c>,
/// <c>invalid-json</c>, <c>extraction</c> or <c>internal</c>.</param>
/// <param name="Message">One line for a person.</param>
public sealed record DocumentError(string Code, string Message)
{
    /// <summary>The bytes are no text.</summary>
    public const string Binary = "binary";

    /// <summary>More bytes or characters than can be held.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The time budget ran out.</summary>
    public const string Timeout = "timeout";

    /// <summary>The file or stream could not be read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The JSONL line is no valid document.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>
    /// An extractor failed, or its article breaks a promise: spans outside the text, offsets outside the document.
    /// </summary>
    public const string Extraction = "extraction";

    /// <summary>A fault of the library itself.</summary>
    public const string Internal = "internal";
}
