using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>What the source lists say of one address, put together. Pure.</summary>
internal sealed class ListEvidence
{
    /// <summary>The measures of the credibility score that the lists make.</summary>
    public const string Count = "lists", MeanName = "listMean", SpreadName = "listSpread";

    /// <summary>
    /// No list is surer than this of a source, whatever its scale says: one in fifty of its ratings may be wrong. A
    /// judgement.
    /// </summary>
    private const double SurestScore = 0.98;

    private ListEvidence(ImmutableArray<(SourceMatch Match, ListStanding Standing)> matches)
    {
        Matches = matches;
        SourceMatch[] counting =
            [.. matches.Where(match => match.Standing == ListStanding.Counts).Select(match => match.Match)];
        SourceLevel[] levels = [.. counting.Select(match => match.Level).Distinct().Order()];
        IsConflicting = levels.Length > 1
            && (levels.Contains(SourceLevel.Satire) || levels is [SourceLevel.Low, .., SourceLevel.High]);
        IsSatire = levels is [SourceLevel.Satire];
        (double Score, double Weight)[] scored =
        [
            .. counting.Where(match => match.Level != SourceLevel.Satire)
                .Select(match => ((match.Score ?? SourceLevels.Score(match.Level))!.Value, match.Confidence)),
        ];
        Rated = scored.Length;
        if (Rated == 0)
            return;
        double weights = scored.Sum(rating => rating.Weight);
        Mean = scored.Sum(rating => rating.Score * rating.Weight) / weights;
        Spread = scored.Max(rating => rating.Score) - scored.Min(rating => rating.Score);
        LogOdds = scored.Sum(rating => LogOddsOf(rating.Score) * rating.Weight) / weights
            * scored.Max(rating => rating.Weight);
    }

    /// <summary>What there is to say without a list or an address.</summary>
    public static ListEvidence None { get; } = new([]);

    /// <summary>All ratings, in the order of the lists.</summary>
    public ImmutableArray<(SourceMatch Match, ListStanding Standing)> Matches { get; }

    /// <summary>The number of ratings with a place on the scale from low to high that count.</summary>
    public int Rated { get; }

    /// <summary>
    /// Whether one list rates low what another rates high, or one calls satire what another rates.
    /// </summary>
    public bool IsConflicting { get; }

    /// <summary>Whether all lists that say anything say satire.</summary>
    public bool IsSatire { get; }

    /// <summary>The mean of the scores from 0 to 1, weighted by confidence; null for none.</summary>
    public double? Mean { get; }

    /// <summary>How far the lowest of the scores lies from the highest; null for none.</summary>
    public double? Spread { get; }

    /// <summary>
    /// What the lists add to the log-odds of credibility: the mean of their log-odds, weighted by confidence, times the
    /// confidence of the surest. Lists copy from one another: two that agree are not twice the evidence. 0 for none.
    /// </summary>
    public double LogOdds { get; }

    /// <summary>What the lists say of an address.</summary>
    public static ListEvidence Of(SourceLists lists, UrlIdentity? identity)
    {
        if (identity is null || lists.Lists.IsEmpty)
            return None;
        ImmutableArray<SourceMatch> found = lists.Find(identity);
        bool isOverridden = found.Any(match => match.List.IsOverride && !IsExpired(match));
        return found.IsEmpty ? None : new ListEvidence([.. found.Select(match => (match, StandingOf(match)))]);

        bool IsExpired(SourceMatch match) => lists.AsOf is { } day && match.IsExpiredOn(day);

        ListStanding StandingOf(SourceMatch match) =>
            IsExpired(match) ? ListStanding.Expired
            : isOverridden && !match.List.IsOverride ? ListStanding.Overridden
            : ListStanding.Counts;
    }

    /// <summary>The credibility score with what the lists say among its measures.</summary>
    public Score AddedTo(Score credibility) => Mean is { } mean && Spread is { } spread
        ? credibility with
        {
            Measures = credibility.Measures.SetItem(Count, Rated).SetItem(MeanName, (double)Score.Rounded(mean))
                .SetItem(SpreadName, (double)Score.Rounded(spread)),
        }
        : credibility;

    private static double LogOddsOf(double score)
    {
        double share = Math.Clamp(score, 1 - SurestScore, SurestScore);
        return Math.Log(share / (1 - share));
    }
}
