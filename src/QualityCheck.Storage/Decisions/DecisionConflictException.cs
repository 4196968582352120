namespace QualityCheck.Storage;

/// <summary>Somebody has decided meanwhile: the decision to supersede is not the current one.</summary>
public sealed class DecisionConflictException : InvalidOperationException
{
    /// <summary>A conflict.</summary>
    public DecisionConflictException()
    {
    }

    /// <summary>A conflict, and what it is.</summary>
    public DecisionConflictException(string message) : base(message)
    {
    }

    /// <summary>A conflict, and what made it.</summary>
    public DecisionConflictException(string message, Exception? inner) : base(message, inner)
    {
    }
}
