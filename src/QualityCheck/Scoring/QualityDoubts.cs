using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>
/// Why a quality score cannot be relied on, whichever policy judges: that by which the library's default policy
/// abstains, a value that is missing, or an interval that reaches from poor to good.
/// </summary>
internal static class QualityDoubts
{
    private const string Interval = "quality.interval";

    /// <summary>The assessment with its score saying whether it can be relied on.</summary>
    public static QualityAssessment Told(QualityAssessment assessment, IReadOnlyDictionary<string, Score> scores,
        ScoringOptions options)
    {
        ImmutableArray<string> doubts =
            [
                .. Policy.Default.Abstentions(new PolicyInput(assessment, scores)),
                .. OfScore(assessment.Quality, options),
            ];
        return assessment with { Quality = assessment.Quality with { Reliable = doubts.IsEmpty, Reasons = doubts } };
    }

    private static IEnumerable<string> OfScore(Score quality, ScoringOptions options)
    {
        if (quality.Value is null)
            yield return ReasonTexts.Absent(FigureName.Quality);
        else if (quality.Low < options.Fair && quality.High >= options.Good)
            yield return Interval;
    }
}
