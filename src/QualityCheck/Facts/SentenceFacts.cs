namespace QualityCheck.Facts;

/// <summary>What one sentence gives to the figures of its text.</summary>
/// <param name="Words">Its words, 1 or more.</param>
/// <param name="Facts">Distinct spans.</param>
/// <param name="Unique">What it adds to the different facts of a window, see <see cref="MovingWindows"/>.</param>
/// <param name="Weight">Facts told for the first time, with unnamed sources, small numbers, events and facts in
/// doubtful clauses discounted.</param>
/// <param name="Sourced">Whether a named source, or a pronoun for one, is given.</param>
/// <param name="Specificity">0–1, see <see cref="Facts.Specificity"/>.</param>
internal readonly record struct SentenceFacts(int Words, int Facts, double Unique, double Weight, bool Sourced,
    double Specificity);
