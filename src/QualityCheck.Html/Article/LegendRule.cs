namespace QualityCheck.Html;

/// <summary>A rule in the legend.</summary>
/// <param name="Index">Its index, by which its switch finds its marks.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name in a few words.</param>
/// <param name="Kind">Its kind, see <see cref="FindingKind"/>.</param>
/// <param name="Explanation">What it finds and why that matters; empty for a rule that is not the library's.</param>
/// <param name="Findings">Its charged findings.</param>
internal sealed record LegendRule(int Index, string Id, string Title, string Kind, string Explanation,
    IReadOnlyList<NumberedFinding> Findings);
