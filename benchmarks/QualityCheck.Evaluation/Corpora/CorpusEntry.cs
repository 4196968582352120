namespace QualityCheck.Evaluation.Corpora;

/// <summary>A document of a team's own corpus.</summary>
/// <param name="Document">The document.</param>
/// <param name="Fields">What the corpus says of it beside: text, numbers and flags by the names of their
/// fields.</param>
internal sealed record CorpusEntry(InputDocument Document, IReadOnlyDictionary<string, string> Fields);
