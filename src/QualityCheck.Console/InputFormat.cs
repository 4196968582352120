namespace QualityCheck.Console;

/// <summary>What <c>--input</c> says.</summary>
internal enum InputFormat
{
    Auto,
    Html,
    Text,
    Jsonl,
    Warc,
}
