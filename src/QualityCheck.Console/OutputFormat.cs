namespace QualityCheck.Console;

/// <summary>What <c>--format</c> says.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Jsonl,
    Statement,
    StatementJsonl,
    Dsa,
    Annotations,
    Sarif,
    Csv,
    Html,
}
