namespace QualityCheck.Extraction;

/// <summary>Leaves the parser from inside; never leaves <see cref="ParseGuard"/>.</summary>
internal sealed class ParseLimitException : Exception;
