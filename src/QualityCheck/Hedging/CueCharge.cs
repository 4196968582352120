namespace QualityCheck.Hedging;

/// <summary>
/// What a cue costs: its strength where it is the author's own or an unnamed source's and nothing anchors it, half of that under a
/// condition, else nothing.
/// </summary>
internal static class CueCharge
{
    private const double ConditionalShare = 0.5;
    private const double LeastConfidence = 0.6;

    public static double Of(Cue cue, GenreEstimate genre) =>
        IsFree(genre) || cue.Type is CueType.Investigation or CueType.Condition || cue.Anchored || cue.Quoted || cue.Negated || cue.Question
            ? 0
            : cue.Strength * (cue.Conditional ? ConditionalShare : 1);

    /// <summary>Whether the cue leaves the reader with nothing but the author's word, whatever the genre.</summary>
    public static bool IsUnanchored(Cue cue) => cue is { Holder: CueHolder.Author, Anchored: false, Quoted: false };

    /// <summary>Genres in which nobody expects more than a guess, an opinion or an invention.</summary>
    private static bool IsFree(GenreEstimate genre) =>
        genre.Genre is Genre.Opinion or Genre.Review or Genre.Fiction or Genre.Satire or Genre.Forum or Genre.Recipe or Genre.HowTo && genre.Confidence > LeastConfidence;
}
