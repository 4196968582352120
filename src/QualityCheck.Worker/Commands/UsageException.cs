namespace QualityCheck.Worker;

/// <summary>The user asked for something that cannot be; the message says what, in one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
