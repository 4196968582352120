using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>Puts the evidence together, and says when it is too little to tell.</summary>
internal static class CredibilityScore
{
    /// <summary>The name of the estimate among the measures.</summary>
    public const string Estimate = "estimate";

    /// <summary>The name of the chance of satire among the measures.</summary>
    public const string Satire = "satire";

    /// <summary>Below this chance the level is low. A judgement.</summary>
    public const double LowBelow = 0.35;

    /// <summary>From this chance on the level is high. A judgement.</summary>
    public const double HighFrom = 0.65;

    private const string EstimateLow = "estimateLow", EstimateHigh = "estimateHigh";

    // What fewer words say of a report is too little: two paragraphs. A judgement.
    private const int FewestWords = 150;

    // Of four families of indicators and the lists, so many must say something. A judgement.
    private const int FewestFamilies = 3;

    // An opinion cites and dates less, and nothing follows from it: its text counts half. A judgement.
    private const double OpinionWeight = 0.5;

    /// <summary>The contribution of the source lists.</summary>
    private const string Lists = "source-lists";

    /// <summary>What may stand beside the value.</summary>
    public static ScoreDescriptor Descriptor { get; } = new("credibility",
        [.. new[] { Estimate, EstimateLow, EstimateHigh, Satire }.Select(FigureDescriptor.Share),
            new FigureDescriptor(ListEvidence.Count), FigureDescriptor.Share(ListEvidence.MeanName),
            FigureDescriptor.Share(ListEvidence.SpreadName)]);

    /// <summary>The score.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readings">Its indicators; none where nothing is known of its language.</param>
    /// <param name="against">What else speaks against it, in log-odds.</param>
    /// <param name="lists">What source lists say.</param>
    public static Score Of(AnnotatedText text, ImmutableArray<IndicatorReading> readings,
        ImmutableArray<Contribution> against, ListEvidence lists) => lists.AddedTo(readings.IsEmpty
            ? new Score { Value = null, Level = LevelOf(text, lists), Reasons = [.. Doubts(text, readings, lists)] }
            : Estimated(text, readings, against, lists));

    private static Score Estimated(AnnotatedText text, ImmutableArray<IndicatorReading> readings,
        ImmutableArray<Contribution> against, ListEvidence lists)
    {
        CredibilityModel model = CredibilityModel.Default;
        double weight = text.Article.Genre.Genre == Genre.Opinion ? OpinionWeight : 1;
        ImmutableArray<Contribution> contributions =
        [
            .. model.Contributions(readings)
                .Select(part => part with { Value = (double)Score.Rounded(weight * part.Value) })
                .Concat(against).Concat(OfLists(lists)).OrderBy(part => part.Value)
                .ThenBy(part => part.Name, StringComparer.Ordinal),
        ];
        decimal baseline = Score.Rounded(weight * model.Baseline);
        double odds = (double)(baseline + contributions.Sum(part => (decimal)part.Value)),
            margin = weight * model.Margin(text.Words);
        double value = Logistic.Of(odds), low = Logistic.Of(odds - margin), high = Logistic.Of(odds + margin);
        List<string> doubts = [.. Doubts(text, readings, lists)];
        if (Straddles(low, high, LowBelow) || Straddles(low, high, HighFrom))
            doubts.Add("credibility.interval");
        var score = new Score
        {
            Value = null,
            Level = LevelOf(text, lists),
            Reasons = [.. doubts],
            Measures = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
            [
                KeyValuePair.Create(Estimate, value), KeyValuePair.Create(EstimateLow, low),
                KeyValuePair.Create(EstimateHigh, high), KeyValuePair.Create(Satire, model.Satire(readings)),
            ]),
            Baseline = (double)baseline,
            LogOdds = odds,
            Contributions = contributions,
        };
        return doubts.Count > 0 || score.Level == CredibilityLevel.Satire ? score : score with
        {
            Value = value, Low = low, High = high,
            Level = value < LowBelow ? CredibilityLevel.Low
                : value < HighFrom ? CredibilityLevel.Medium : CredibilityLevel.High,
        };
    }

    /// <summary>
    /// Why nothing can be said of how far the text can be trusted: <c>credibility.language</c>,
    /// <c>credibility.genre</c>, <c>credibility.short</c>, <c>credibility.indicators</c>,
    /// <c>credibility.conflict</c>.
    /// </summary>
    private static IEnumerable<string> Doubts(AnnotatedText text, ImmutableArray<IndicatorReading> readings,
        ListEvidence lists)
    {
        if (!text.HasPack)
            yield return "credibility.language";
        if (text.Article.Genre.Genre is not (Genre.News or Genre.PressRelease or Genre.Opinion))
            yield return "credibility.genre";
        if (text.Words < FewestWords)
            yield return "credibility.short";
        if (readings.Where(reading => Indicators.OfReports.Contains(reading.Indicator) && reading.Value > 0)
            .Select(reading => reading.Indicator.Family).Distinct().Count() + (lists.Rated > 0 ? 1 : 0)
            < FewestFamilies)
            yield return "credibility.indicators";
        if (lists.IsConflicting)
            yield return "credibility.conflict";
    }

    private static IEnumerable<Contribution> OfLists(ListEvidence lists) =>
        lists.Rated > 0 ? [new Contribution(Lists, (double)Score.Rounded(lists.LogOdds))] : [];

    private static CredibilityLevel LevelOf(AnnotatedText text, ListEvidence lists) =>
        lists.IsSatire || text.Article.Genre.Genre == Genre.Satire
            ? CredibilityLevel.Satire
            : CredibilityLevel.Insufficient;

    private static bool Straddles(double low, double high, double border) => low < border && border <= high;
}
