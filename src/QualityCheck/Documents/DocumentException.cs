namespace QualityCheck;

/// <summary>
/// A document that cannot be checked. In a batch it becomes a result with <see cref="CheckResult.Error"/>.
/// </summary>
public sealed class DocumentException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">One of the codes of <see cref="DocumentError"/>.</param>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="inner">What caused it.</param>
    public DocumentException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>One of the codes of <see cref="DocumentError"/>.</summary>
    public string Code { get; }
}
