namespace QualityCheck.Credibility;

/// <summary>A public suffix list that cannot be read.</summary>
public sealed class SuffixListException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="line">The line, counted from 1; 0 for the whole list.</param>
    /// <param name="message">What is wrong, in one line.</param>
    public SuffixListException(int line, string message)
        : base(line == 0 ? message : FormattableString.Invariant($"line {line}: {message}")) => Line = line;

    /// <summary>The line, counted from 1; 0 where the list as a whole is wrong.</summary>
    public int Line { get; }
}
