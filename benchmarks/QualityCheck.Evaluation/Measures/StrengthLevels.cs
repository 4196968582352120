namespace QualityCheck.Evaluation.Measures;

/// <summary>
/// The strengths of cues that the certainty of sentences gives them: each cue gets the level to whose mean, that of the
/// other cues, its own lies nearest; level 0 is that of sentences without a cue.
/// </summary>
internal static class StrengthLevels
{
    /// <summary>A cue with fewer sentences keeps its level.</summary>
    private const int FewestSentences = 8;

    /// <summary>The level of each cue that has enough sentences.</summary>
    /// <param name="sentences">For each sentence its certainty and the strongest of its cues, with the strengths they
    /// have now.</param>
    public static IReadOnlyDictionary<string, double> Of(
        IReadOnlyList<(double Certainty, IReadOnlyList<(string Word, double Strength)> Strongest)> sentences) =>
        sentences.SelectMany(sentence => sentence.Strongest).CountBy(cue => cue)
            .Where(cue => cue.Value >= FewestSentences)
            .Select(cue => (cue.Key.Word, Level: LevelOf(cue.Key, sentences)))
            .OrderBy(cue => cue.Level)
            .GroupBy(cue => cue.Word)
            .ToDictionary(cue => cue.Key, cue => cue.First().Level);

    private static double LevelOf((string, double) cue,
        IReadOnlyList<(double Certainty, IReadOnlyList<(string Word, double Strength)> Strongest)> sentences)
    {
        double own =
            sentences.Where(sentence => sentence.Strongest.Contains(cue)).Average(sentence => sentence.Certainty);
        return sentences.Where(sentence => !sentence.Strongest.Contains(cue))
            .GroupBy(sentence => sentence.Strongest.Count == 0 ? 0 : sentence.Strongest[0].Strength,
                sentence => sentence.Certainty)
            .MinBy(level => Math.Abs(level.Average() - own))!.Key;
    }
}
