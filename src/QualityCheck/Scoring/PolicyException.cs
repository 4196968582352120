namespace QualityCheck.Scoring;

/// <summary>A policy that cannot be used.</summary>
public sealed class PolicyException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="inner">What caused it.</param>
    public PolicyException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
