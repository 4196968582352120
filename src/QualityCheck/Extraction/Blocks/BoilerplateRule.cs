namespace QualityCheck.Extraction;

/// <summary>Takes a part of a page out of the article.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Reason">The stable word for why.</param>
/// <param name="Confidence">How sure it is, 0–1.</param>
internal sealed record BoilerplateRule(string Id, string Reason, double Confidence);
