using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// Shows what the contributions rest on: places in the text as annotations, the headline as a finding.
/// </summary>
internal static class CredibilityEvidence
{
    /// <summary>The type of the finding about the headline.</summary>
    public const string HeadlineType = "headline";

    /// <summary>The first places of each indicator that counts, sorted by place; none overlaps another.</summary>
    public static ImmutableArray<Annotation> Annotations(Score score, ImmutableArray<IndicatorReading> readings)
    {
        var annotations = ImmutableArray.CreateBuilder<Annotation>();
        int end = 0;
        foreach ((string name, TextSpan place) in readings.Where(reading => Counts(score, reading))
            .SelectMany(reading => reading.Examples.Select(place => (reading.Indicator.Name, place)))
            .OrderBy(one => one.place.Start).ThenBy(one => one.place.Length))
        {
            if (place.Start < end)
                continue;
            annotations.Add(new Annotation("credibility", name, place.Start, place.Length));
            end = place.End;
        }
        return annotations.ToImmutable();
    }

    /// <summary>The headline, where it counts; uncharged, so that it comes with all details only.</summary>
    public static IEnumerable<Finding> Headline(AnnotatedText text, Score score,
        ImmutableArray<IndicatorReading> readings)
    {
        if (IndicatorReader.HeadlineOf(text.Article) is not { } title
            || !readings.Any(reading => reading.Indicator.Family == IndicatorFamily.Headline && Counts(score, reading)))
            yield break;
        yield return Finding.Of(CredibilityRules.Headline, HeadlineType, Finding.WholeDocument, 1,
            FormattableString.Invariant($"The headline has {
                readings.First(reading => reading.Indicator == Indicators.HeadlineWords).Amount} words, ")
            + FormattableString.Invariant(
                $"{readings.First(reading => reading.Indicator == Indicators.HeadlineHeat).Amount} of them heated."),
            [("headline", title)]);
    }

    private static bool Counts(Score score, IndicatorReading reading) =>
        score.Contributions.Any(part => part.Name == reading.Indicator.Name);
}
