namespace QualityCheck.Reporting;

/// <summary>A rule that a reason rests on.</summary>
/// <param name="Id">Its id, such as <c>QC2001</c>.</param>
/// <param name="Title">Its name in a few words; empty for a rule that is not the library's.</param>
/// <param name="Findings">How many charged findings it made.</param>
public sealed record StatementRule(string Id, string Title, int Findings);
