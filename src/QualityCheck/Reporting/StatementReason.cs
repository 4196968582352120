namespace QualityCheck.Reporting;

/// <summary>A reason of a decision.</summary>
/// <param name="Code">The reason code of the policy, such as <c>hedging.unanchored</c>.</param>
/// <param name="Sentence">The reason in a sentence.</param>
/// <param name="Amount">How much was measured; null where nothing was.</param>
/// <param name="Unit">The unit of <paramref name="Amount"/>.</param>
/// <param name="Rules">The rules whose findings are behind it, those with most findings first.</param>
/// <param name="Quotes">The weightiest findings, at most three, in the order of the text.</param>
public sealed record StatementReason(string Code, string Sentence, double? Amount, string? Unit,
    IReadOnlyList<StatementRule> Rules, IReadOnlyList<StatementQuote> Quotes);
