namespace QualityCheck.Storage;

/// <summary>The kinds of database; migrations lie in a folder of the same name in lower case.</summary>
internal enum Dialect
{
    Sqlite,
    PostgreSql,
}
