namespace QualityCheck.Credibility;

/// <summary>A rule of the list.</summary>
/// <param name="Host">Its labels in ASCII, without <c>*.</c> and <c>!</c>.</param>
/// <param name="Kinds">What it says of them.</param>
internal readonly record struct SuffixRule(string Host, SuffixRuleKinds Kinds);
