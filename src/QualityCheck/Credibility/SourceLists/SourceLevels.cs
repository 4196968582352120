using System.Collections.Frozen;

namespace QualityCheck.Credibility;

/// <summary>The words by which lists rate, and what a level without a score is worth.</summary>
internal static class SourceLevels
{
    /// <summary>
    /// What a level counts where a list gives no score: well inside its band, for a word is no measurement. A
    /// judgement.
    /// </summary>
    private const double High = 0.9, Mixed = 0.5, Low = 0.1;

    private static readonly FrozenDictionary<string, SourceLevel> Words = new Dictionary<string, SourceLevel>
    {
        ["high"] = SourceLevel.High, ["very high"] = SourceLevel.High, ["reliable"] = SourceLevel.High,
        ["generally reliable"] = SourceLevel.High,
        ["medium"] = SourceLevel.Mixed, ["mixed"] = SourceLevel.Mixed, ["mostly factual"] = SourceLevel.Mixed,
        ["no consensus"] = SourceLevel.Mixed, ["marginally reliable"] = SourceLevel.Mixed,
        ["low"] = SourceLevel.Low, ["very low"] = SourceLevel.Low, ["unreliable"] = SourceLevel.Low,
        ["generally unreliable"] = SourceLevel.Low, ["deprecated"] = SourceLevel.Low, ["blacklisted"] = SourceLevel.Low,
        ["satire"] = SourceLevel.Satire, ["parody"] = SourceLevel.Satire, ["humor"] = SourceLevel.Satire,
        ["humour"] = SourceLevel.Satire,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The level of a word; null where the list's own words and the usual ones lack it.</summary>
    public static SourceLevel? Of(string word, SourceListOptions options) =>
        options.Levels.TryGetValue(word, out SourceLevel own) ? own
        : Words.TryGetValue(word.Replace('-', ' ').Replace('_', ' '), out SourceLevel usual) ? usual
        : null;

    /// <summary>The level of a score from 0 to 1.</summary>
    public static SourceLevel Of(double score, SourceListOptions options) =>
        score < options.LowBelow ? SourceLevel.Low : score < options.HighFrom ? SourceLevel.Mixed : SourceLevel.High;

    /// <summary>The score of a level; null for satire, which has none.</summary>
    public static double? Score(SourceLevel level) => level switch
    {
        SourceLevel.High => High,
        SourceLevel.Mixed => Mixed,
        SourceLevel.Low => Low,
        _ => null,
    };
}
