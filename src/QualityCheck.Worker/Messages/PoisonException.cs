namespace QualityCheck.Worker;

/// <summary>A message that will never have a report, however often it is delivered.</summary>
/// <param name="reason">One of <see cref="DeadLetterReason"/>, or a code of <see cref="DocumentError"/>.</param>
/// <param name="message">What is wrong, in one line, without the document's text.</param>
/// <param name="inner">What caused it.</param>
internal sealed class PoisonException(string reason, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public string Reason { get; } = reason;
}
