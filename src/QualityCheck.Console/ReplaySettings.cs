using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>By what documents are checked again, beside what their reports say.</summary>
/// <param name="Policy">The policy that the user names; null for that of the reports.</param>
/// <param name="Model">The quality model that scores.</param>
/// <param name="Lists">The source lists that are asked.</param>
/// <param name="Credibility">What the user knows of addresses; null for nothing.</param>
/// <param name="Lexicon">The words beside the library's.</param>
internal sealed record ReplaySettings(string? Policy, QualityModel Model, SourceLists Lists,
    CredibilityOptions? Credibility, OwnLexicon Lexicon);
