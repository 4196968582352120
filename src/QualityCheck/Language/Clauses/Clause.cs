namespace QualityCheck;

/// <summary>
/// A part of a sentence with a verb of its own. The clauses of a sentence cover its tokens; a clause that another
/// interrupts comes in two pieces.
/// </summary>
/// <param name="Span">Its place, with the mark that ends it, without surrounding white space.</param>
/// <param name="Sentence">Index of the sentence it belongs to.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens, 1 or more.</param>
/// <param name="Kind">How it stands in its sentence.</param>
public readonly record struct Clause(TextSpan Span, int Sentence, int FirstToken, int TokenCount, ClauseKind Kind)
{
    /// <summary>Whether it states, asks or tells somebody to act.</summary>
    public ClauseMood Mood { get; init; }

    /// <summary>Whether it is a condition or holds only under one in its sentence.</summary>
    public bool Conditional { get; init; }

    /// <summary>Index just behind the last token.</summary>
    public int EndToken => FirstToken + TokenCount;

    /// <summary>
    /// Whether it states something as it is: no question, no condition, nothing under a condition, nothing to be done.
    /// </summary>
    public bool IsAsserted => Mood == ClauseMood.Declarative && !Conditional;
}
