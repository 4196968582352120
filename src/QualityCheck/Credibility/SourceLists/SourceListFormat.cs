namespace QualityCheck.Credibility;

/// <summary>How a source list is written. All are UTF-8, with or without a byte order mark.</summary>
public enum SourceListFormat
{
    /// <summary>By its first characters: <c>[</c> or <c>{</c> for JSON or JSONL, else CSV.</summary>
    Auto,

    /// <summary>
    /// RFC 4180 with a line of column names; commas, semicolons or tabs, whichever that line has most of. Empty lines
    /// and lines that begin with <c>#</c> are passed over.
    /// </summary>
    Csv,

    /// <summary>An array of objects, or an object with <c>rows</c> and perhaps <c>id</c>, <c>version</c> and
    /// <c>licence</c>.</summary>
    Json,

    /// <summary>An object a line.</summary>
    JsonLines,
}
