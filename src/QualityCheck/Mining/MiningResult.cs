namespace QualityCheck.Mining;

/// <summary>What recurs in a batch. Immutable.</summary>
public sealed record MiningResult
{
    /// <summary>How many documents there were.</summary>
    public required int Documents { get; init; }

    /// <summary>
    /// The lines that recur on one site or on many, those on most sites and pages first, then by their text.
    /// </summary>
    public required IReadOnlyList<MinedLine> Lines { get; init; }

    /// <summary>The sentences that recur on many sites, those on most first, then by their text.</summary>
    public required IReadOnlyList<MinedSkeleton> Skeletons { get; init; }

    /// <summary>
    /// 0 where all was counted: then the order of the documents decides nothing but the examples. Where there was more
    /// than <see cref="MiningOptions.Capacity"/>, what had been seen least was forgotten: whatever stands in more than
    /// so many documents is still counted, by at most so many too low (lossy counting, Manku and Motwani 2002), and the
    /// order of the documents decides on the rest.
    /// </summary>
    public required int Missed { get; init; }

    /// <summary>
    /// Both as a lexicon that <see cref="OwnLexicon.Parse"/> reads, with counts and examples as comments. A sentence
    /// is an entry only where it was a line of its own wherever it stood, for an entry takes the line; the others are
    /// comments.
    /// </summary>
    public string ToLexicon() => MinedLexicon.Of(this);

    /// <inheritdoc/>
    public bool Equals(MiningResult? other) =>
        other is not null && (Documents, Missed) == (other.Documents, other.Missed)
        && Lines.SequenceEqual(other.Lines) && Skeletons.SequenceEqual(other.Skeletons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Documents, Lines.Count, Skeletons.Count, Missed);
}
