using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualityCheck.Scoring;

/// <summary>
/// Amounts in words that fit them: one table from the figure of a score to the sentence that says it. The borders are
/// those at which the score loses little, half and all, or where a rating begins.
/// </summary>
internal static class AmountWords
{
    /// <summary>The least that is not nothing.</summary>
    private const double Some = double.Epsilon;

    private static readonly FrozenDictionary<string, Table> Tables = new Dictionary<string, Table>
    {
        ["quality"] = new(score => score.Value, "All in all the scores are low.",
        [
            (0, "All in all the scores are low."),
            (0.4, "All in all the scores are middling."),
            (0.7, "All in all the scores are good."),
        ]),
        ["factualDensity"] = new(score => score.Amount, "It holds few details that could be checked.",
        [
            (0, "It holds no details that could be checked."),
            (Some, "It holds few details that could be checked."),
            (1.65, "It holds rather few details that could be checked."),
            (3.6, "It holds many details that could be checked."),
        ]),
        ["hedging"] = new(score => score.Amount, "It guesses, with no source or figure to lean on.",
        [
            (0, "It guesses nowhere without a source or figure to lean on."),
            (Some, "Here and there it guesses, with no source or figure to lean on."),
            (0.4, "Some of it is guesswork, with no source or figure to lean on."),
            (1.1, "Much of it is guesswork, with no source or figure to lean on."),
        ]),
        ["vagueness"] = new(score => score.Amount, "Its sources and quantities stay vague.",
        [
            (0, "Its sources and quantities are nowhere vague."),
            (Some, "Here and there a source or a quantity stays vague."),
            (0.56, "Some of its sources and quantities stay vague."),
            (1.5, "Many of its sources and quantities stay vague."),
        ]),
        ["repetition"] = new(score => score.Amount, "It says the same things again.",
        [
            (0, "It says nothing twice."),
            (Some, "A little of it says the same things again."),
            (3, "Some of it says the same things again."),
            (8, "Much of it says the same things again."),
        ]),
        ["style"] = new(score => score.Amount, "It chats with the reader or advertises instead of informing.",
        [
            (0, "It neither chats with the reader nor advertises."),
            (Some, "Here and there it chats with the reader or advertises instead of informing."),
            (0.8, "In places it chats with the reader or advertises instead of informing."),
            (3, "Again and again it chats with the reader or advertises instead of informing."),
        ]),
        ["boilerplate"] = new(Foreign, "Lines that do not belong to the article stand in it.",
        [
            (0, "Nothing that does not belong to the article stands in it."),
            (Some, "Something that does not belong to the article stands in it."),
            (2, "Lines that do not belong to the article stand in it."),
            (25, "Much of what stands in it does not belong to the article."),
        ]),
        ["transparency"] = new(score => score.Value, "It says little about who made it and how.",
        [
            (0, "It says nothing about who made it and how."),
            (Some, "It says little about who made it and how."),
            (0.5, "It says something about who made it and how."),
            (0.8, "It says a good deal about who made it and how."),
        ]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The scores with a table, and the borders of each.</summary>
    public static IEnumerable<(string Score, ImmutableArray<(double From, string Words)> Rows)> Rows =>
        Tables.Select(table => (table.Key, table.Value.Rows));

    /// <summary>
    /// What the score says, in a sentence; one without an amount where the score or its figure is missing, null where
    /// nothing is known of a score of that name.
    /// </summary>
    public static string? Of(string name, Score? score)
    {
        if (!Tables.TryGetValue(name, out Table? table))
            return null;
        return score is not null && table.Figure(score) is { } figure
            ? table.Rows.LastOrDefault(row => figure >= row.From).Words ?? table.Unknown
            : table.Unknown;
    }

    /// <summary>
    /// Characters of boilerplate inside; a line on another topic is something, even where it stood before the first
    /// line that was kept.
    /// </summary>
    private static double? Foreign(Score score) =>
        score.Measures.GetValueOrDefault("splicedTopics") > 0 ? Math.Max(Some, score.Amount ?? 0) : score.Amount;

    /// <param name="Figure">The figure the words are for.</param>
    /// <param name="Unknown">What is said where the figure is missing.</param>
    /// <param name="Rows">The words from each figure on, ascending; the first from 0.</param>
    private sealed record Table(Func<Score, double?> Figure, string Unknown,
        ImmutableArray<(double From, string Words)> Rows);
}
