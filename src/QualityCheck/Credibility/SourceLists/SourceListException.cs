namespace QualityCheck.Credibility;

/// <summary>A source list cannot be read at all; the message says why, in one line.</summary>
public sealed class SourceListException : FormatException
{
    /// <summary>A list that cannot be read.</summary>
    public SourceListException()
    {
    }

    /// <summary>A list that cannot be read, and why.</summary>
    public SourceListException(string message) : base(message)
    {
    }

    /// <summary>A list that cannot be read, and what made it so.</summary>
    public SourceListException(string message, Exception? inner) : base(message, inner)
    {
    }

    internal SourceListException(int line, string problem, Exception? inner = null)
        : base(FormattableString.Invariant($"line {line}: {problem}"), inner) => Line = line;

    /// <summary>The line, from 1; null where it is about the whole list.</summary>
    public int? Line { get; }
}
