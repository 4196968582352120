namespace QualityCheck;

/// <summary>A rule that makes findings.</summary>
/// <param name="Id">QC and four digits; the first tells the analyzer.</param>
/// <param name="Analyzer">boilerplate, hedging, repetition, facts, credibility, style or limits.</param>
/// <param name="Title">Its name in a few words.</param>
/// <param name="Severity">The severity of its findings, unless an attribute of the finding makes it milder.</param>
/// <param name="Explanation">What it finds, why that matters to a reader, and what it does not flag.</param>
public sealed record RuleDescriptor(string Id, string Analyzer, string Title, Severity Severity, string Explanation);
