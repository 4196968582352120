namespace QualityCheck;

/// <summary>A word or phrase that makes a statement less than certain, or vague, or over-certain.</summary>
/// <param name="Span">The minimal cue.</param>
/// <param name="Type">Its type.</param>
/// <param name="Strength">How much certainty it takes away: 1 strong, 0.6 medium, 0.3 weak; 0 where it is an ordinary
/// word for what it says, which costs nothing.</param>
public sealed record Cue(TextSpan Span, CueType Type, double Strength)
{
    /// <summary>How sure it is that it is a cue, 0–1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// The phrase the cue is the core of, as <c>is believed to</c> of <c>believed</c>; the cue itself where it stands
    /// alone.
    /// </summary>
    public TextSpan Phrase { get; init; } = Span;

    /// <summary>Whose uncertainty it is.</summary>
    public CueHolder Holder { get; init; }

    /// <summary>Whether it is part of what somebody is quoted with.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether it is negated, as in <c>not likely</c>.</summary>
    public bool Negated { get; init; }

    /// <summary>Whether it stands in a question.</summary>
    public bool Question { get; init; }

    /// <summary>Whether it stands in a condition, or in a clause that holds only under one.</summary>
    public bool Conditional { get; init; }

    /// <summary>
    /// Whether a reader can check what it leaves open: by a link in the sentence, by the named source whose statement
    /// it is, or, where the writer guesses, by a figure that is told beside the guess, in a clause of its own or in the
    /// sentence before.
    /// </summary>
    public bool Anchored { get; init; }

    /// <summary>
    /// The cues of one clause that hedge the same statement share a number; null where the cue stands alone.
    /// </summary>
    public int? Stack { get; init; }
}
